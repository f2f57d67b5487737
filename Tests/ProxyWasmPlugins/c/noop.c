// Every HTTP callback, doing nothing: what a host's own cost per request is measured with.
#include "support.h"

void EXPORT(proxy_on_context_create)(u32 id, u32 parent) { (void)id; (void)parent; }
i32 EXPORT(proxy_on_vm_start)(u32 id, i32 n) { (void)id; (void)n; return 1; }
i32 EXPORT(proxy_on_configure)(u32 id, i32 n) { (void)id; (void)n; return 1; }
i32 EXPORT(proxy_on_request_headers)(u32 id, i32 n, i32 end) { (void)id; (void)n; (void)end; return resume; }
i32 EXPORT(proxy_on_request_body)(u32 id, i32 n, i32 end) { (void)id; (void)n; (void)end; return resume; }
i32 EXPORT(proxy_on_request_trailers)(u32 id, i32 n) { (void)id; (void)n; return resume; }
i32 EXPORT(proxy_on_response_headers)(u32 id, i32 n, i32 end) { (void)id; (void)n; (void)end; return resume; }
i32 EXPORT(proxy_on_response_body)(u32 id, i32 n, i32 end) { (void)id; (void)n; (void)end; return resume; }
i32 EXPORT(proxy_on_response_trailers)(u32 id, i32 n) { (void)id; (void)n; return resume; }
i32 EXPORT(proxy_on_done)(u32 id) { (void)id; return 1; }
void EXPORT(proxy_on_log)(u32 id) { (void)id; }
void EXPORT(proxy_on_delete)(u32 id) { (void)id; }
