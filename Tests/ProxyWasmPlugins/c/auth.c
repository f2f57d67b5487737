// Lets a request pass when its authorization header is "Bearer " and the configuration; answers 401 or 403 otherwise.
#include "support.h"

static u8 token[256];
static u32 token_count;

i32 EXPORT(proxy_on_configure)(u32 id, i32 n) {
  (void)id;
  bytes b = {0, 0};
  if (proxy_get_buffer_bytes(plugin_configuration, 0, n, OUT(b)) != ok || !b.count || b.count > sizeof token) {
    say_text(critical, TEXT("auth: a token is needed as configuration"));
    return 0;
  }
  memcpy(token, b.at, token_count = b.count);
  rewind_heap();
  return 1;
}

static i32 refuse(i32 status, bytes why, bytes body) {
  pair fields[] = {{TEXT("www-authenticate"), TEXT("Bearer")}, {TEXT("cache-control"), TEXT("no-store")}};
  bytes headers = encode(fields, 2);
  proxy_send_local_response(status, IN(why), IN(body), IN(headers), -1);
  return pause;
}

i32 EXPORT(proxy_on_request_headers)(u32 id, i32 n, i32 end) {
  (void)id; (void)n; (void)end;
  bytes got = {0, 0};
  i32 result = resume;
  i32 status = proxy_get_header_map_value(request_headers, IN(TEXT("authorization")), OUT(got));
  if (status != ok) result = refuse(401, TEXT("no token"), TEXT("who are you?\n"));
  else {
    bytes scheme = TEXT("Bearer ");
    bytes head = {got.at, got.count < scheme.count ? got.count : scheme.count};
    bytes rest = {got.at + head.count, got.count - head.count};
    if (!same(head, scheme) || !same(rest, (bytes){token, token_count}))
      result = refuse(403, TEXT("bad token"), TEXT("not you\n"));
    else proxy_remove_header_map_value(request_headers, IN(TEXT("authorization")));
  }
  rewind_heap();
  return result;
}
