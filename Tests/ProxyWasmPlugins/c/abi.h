// The Proxy-Wasm ABI as C declarations: every host function with its WebAssembly type, in one table. No libc is used;
// a plugin that includes this file is built with `-nostdlib -ffreestanding`.
#ifndef ABI_H
#define ABI_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef int i32;
typedef long long i64;
typedef unsigned long size;

#define EXPORT(name) __attribute__((export_name(#name), used, visibility("default"))) name
#define IMPORT(module, name) __attribute__((import_module(#module), import_name(#name)))

// Parameter lists by shape: i is an i32, l an i64.
#define TYPES_ void
#define TYPES_i i32
#define TYPES_ii i32, i32
#define TYPES_iii i32, i32, i32
#define TYPES_iiii i32, i32, i32, i32
#define TYPES_iiiii i32, i32, i32, i32, i32
#define TYPES_iiiiii i32, i32, i32, i32, i32, i32
#define TYPES_iiiiiii i32, i32, i32, i32, i32, i32, i32
#define TYPES_iiiiiiii i32, i32, i32, i32, i32, i32, i32, i32
#define TYPES_iiiiiiiii i32, i32, i32, i32, i32, i32, i32, i32, i32
#define TYPES_iiiiiiiiii i32, i32, i32, i32, i32, i32, i32, i32, i32, i32
#define TYPES_iiiiiiiiiiii i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32
#define TYPES_il i32, i64
#define TYPES_ili i32, i64, i32
#define TYPES_ill i32, i64, i64
#define TYPES_illi i32, i64, i64, i32
#define TYPES_ilii i32, i64, i32, i32
#define TYPES_iiili i32, i32, i32, i64, i32
#define TYPES_iiiiilli i32, i32, i32, i32, i32, i64, i64, i32
#define TYPES_iiiiillii i32, i32, i32, i32, i32, i64, i64, i32, i32
#define TYPES_iiiilli i32, i32, i32, i32, i64, i64, i32

// X(module, import, short name, shape, kinds of the arguments in a probe's script). Kinds:
//   i i32, l i64, b bytes (pointer and length), h header pairs (pointer and length),
//   o out bytes, O out pairs (addresses for pointer and length), n out u32, N out u64
#define COMMON_FUNCTIONS(X) \
  X(env, proxy_log, log, iii, "ib") \
  X(env, proxy_get_status, get_status, iii, "no") \
  X(env, proxy_get_current_time_nanoseconds, get_current_time_nanoseconds, i, "N") \
  X(env, proxy_set_tick_period_milliseconds, set_tick_period_milliseconds, i, "i") \
  X(env, proxy_get_property, get_property, iiii, "bo") \
  X(env, proxy_set_property, set_property, iiii, "bb") \
  X(env, proxy_set_effective_context, set_effective_context, i, "i") \
  X(env, proxy_done, done, , "") \
  X(env, proxy_call_foreign_function, call_foreign_function, iiiiii, "bbo") \
  X(env, proxy_get_buffer_bytes, get_buffer_bytes, iiiii, "iiio") \
  X(env, proxy_get_buffer_status, get_buffer_status, iii, "inn") \
  X(env, proxy_set_buffer_bytes, set_buffer_bytes, iiiii, "iiib") \
  X(env, proxy_get_header_map_pairs, get_header_map_pairs, iii, "iO") \
  X(env, proxy_set_header_map_pairs, set_header_map_pairs, iii, "ih") \
  X(env, proxy_get_header_map_value, get_header_map_value, iiiii, "ibo") \
  X(env, proxy_add_header_map_value, add_header_map_value, iiiii, "ibb") \
  X(env, proxy_replace_header_map_value, replace_header_map_value, iiiii, "ibb") \
  X(env, proxy_remove_header_map_value, remove_header_map_value, iii, "ib") \
  X(env, proxy_get_header_map_size, get_header_map_size, ii, "in") \
  X(env, proxy_send_local_response, send_local_response, iiiiiiii, "ibbhi") \
  X(env, proxy_get_shared_data, get_shared_data, iiiii, "bon") \
  X(env, proxy_set_shared_data, set_shared_data, iiiii, "bbi") \
  X(env, proxy_register_shared_queue, register_shared_queue, iii, "bn") \
  X(env, proxy_resolve_shared_queue, resolve_shared_queue, iiiii, "bbn") \
  X(env, proxy_enqueue_shared_queue, enqueue_shared_queue, iii, "ib") \
  X(env, proxy_dequeue_shared_queue, dequeue_shared_queue, iii, "io") \
  X(env, proxy_http_call, http_call, iiiiiiiiii, "bhbhin") \
  X(env, proxy_grpc_call, grpc_call, iiiiiiiiiiii, "bbbhbin") \
  X(env, proxy_grpc_stream, grpc_stream, iiiiiiiii, "bbbhn") \
  X(env, proxy_grpc_send, grpc_send, iiii, "ibi") \
  X(env, proxy_grpc_close, grpc_close, i, "i") \
  X(env, proxy_grpc_cancel, grpc_cancel, i, "i") \
  X(env, proxy_define_metric, define_metric, iiii, "ibn") \
  X(env, proxy_increment_metric, increment_metric, il, "il") \
  X(env, proxy_record_metric, record_metric, il, "il") \
  X(env, proxy_get_metric, get_metric, ii, "iN")

// Functions of version 0.1.0 only.
#define OLD_FUNCTIONS(X) \
  X(env, proxy_get_configuration, get_configuration, ii, "o") \
  X(env, proxy_continue_request, continue_request, , "") \
  X(env, proxy_continue_response, continue_response, , "") \
  X(env, proxy_clear_route_cache, clear_route_cache, , "")

// Functions that came with 0.2.0.
#define STREAM_FUNCTIONS(X) \
  X(env, proxy_continue_stream, continue_stream, i, "i") \
  X(env, proxy_close_stream, close_stream, i, "i")

// And with 0.2.1.
#define LEVEL_FUNCTIONS(X) X(env, proxy_get_log_level, get_log_level, i, "n")

// What Higress adds under 0.2.100.
#define HIGRESS_FUNCTIONS(X) \
  X(env, proxy_redis_init, redis_init, iiiiiii, "bbbi") \
  X(env, proxy_redis_call, redis_call, iiiii, "bbn") \
  X(env, proxy_inject_encoded_data_to_filter_chain, inject_encoded_data_to_filter_chain, iii, "bi") \
  X(env, proxy_get_upstream_hosts, get_upstream_hosts, ii, "O") \
  X(env, proxy_set_upstream_override_host, set_upstream_override_host, ii, "b")

// Names that some hosts have beside the usual ones.
#define ALIAS_FUNCTIONS(X) \
  X(env, proxy_send_http_response, send_http_response, iiiiiiii, "ibbhi") \
  X(env, proxy_dispatch_http_call, dispatch_http_call, iiiiiiiiii, "bhbhin")

// WASI preview 1; every function but `proc_exit` answers with an errno.
#define WASI_FUNCTIONS(X) \
  X(wasi_snapshot_preview1, args_get, args_get, ii, "ii") \
  X(wasi_snapshot_preview1, args_sizes_get, args_sizes_get, ii, "nn") \
  X(wasi_snapshot_preview1, environ_get, environ_get, ii, "ii") \
  X(wasi_snapshot_preview1, environ_sizes_get, environ_sizes_get, ii, "nn") \
  X(wasi_snapshot_preview1, clock_res_get, clock_res_get, ii, "iN") \
  X(wasi_snapshot_preview1, clock_time_get, clock_time_get, ili, "ilN") \
  X(wasi_snapshot_preview1, random_get, random_get, ii, "ii") \
  X(wasi_snapshot_preview1, fd_write, fd_write, iiii, "ivn") \
  X(wasi_snapshot_preview1, fd_read, fd_read, iiii, "ivn") \
  X(wasi_snapshot_preview1, fd_seek, fd_seek, ilii, "iliN") \
  X(wasi_snapshot_preview1, fd_tell, fd_tell, ii, "iN") \
  X(wasi_snapshot_preview1, fd_close, fd_close, i, "i") \
  X(wasi_snapshot_preview1, fd_sync, fd_sync, i, "i") \
  X(wasi_snapshot_preview1, fd_datasync, fd_datasync, i, "i") \
  X(wasi_snapshot_preview1, fd_fdstat_get, fd_fdstat_get, ii, "iN") \
  X(wasi_snapshot_preview1, fd_fdstat_set_flags, fd_fdstat_set_flags, ii, "ii") \
  X(wasi_snapshot_preview1, fd_filestat_get, fd_filestat_get, ii, "iN") \
  X(wasi_snapshot_preview1, fd_prestat_get, fd_prestat_get, ii, "iN") \
  X(wasi_snapshot_preview1, fd_prestat_dir_name, fd_prestat_dir_name, iii, "iii") \
  X(wasi_snapshot_preview1, fd_readdir, fd_readdir, iiili, "iiiln") \
  X(wasi_snapshot_preview1, fd_renumber, fd_renumber, ii, "ii") \
  X(wasi_snapshot_preview1, path_open, path_open, iiiiillii, "iibillin") \
  X(wasi_snapshot_preview1, path_filestat_get, path_filestat_get, iiiii, "iibN") \
  X(wasi_snapshot_preview1, path_create_directory, path_create_directory, iii, "ib") \
  X(wasi_snapshot_preview1, path_unlink_file, path_unlink_file, iii, "ib") \
  X(wasi_snapshot_preview1, path_remove_directory, path_remove_directory, iii, "ib") \
  X(wasi_snapshot_preview1, poll_oneoff, poll_oneoff, iiii, "iiin") \
  X(wasi_snapshot_preview1, sched_yield, sched_yield, , "")

#define DECLARE(module, import, name, shape, kinds) IMPORT(module, import) i32 import(TYPES_##shape);
COMMON_FUNCTIONS(DECLARE)
OLD_FUNCTIONS(DECLARE)
STREAM_FUNCTIONS(DECLARE)
LEVEL_FUNCTIONS(DECLARE)
HIGRESS_FUNCTIONS(DECLARE)
ALIAS_FUNCTIONS(DECLARE)
WASI_FUNCTIONS(DECLARE)
IMPORT(wasi_snapshot_preview1, proc_exit) _Noreturn void proc_exit(i32);

enum { ok, not_found, bad_argument };
enum { trace, debug, info, warn, error, critical };
enum { request_body, response_body, downstream_data, upstream_data, call_body, grpc_data, vm_configuration,
       plugin_configuration, foreign_data, redis_data };
enum { request_headers, request_trailers, response_headers, response_trailers, grpc_initial, grpc_trailing,
       call_headers, call_trailers };
enum { resume, pause };

#endif
