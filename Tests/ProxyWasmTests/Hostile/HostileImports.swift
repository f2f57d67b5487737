@testable import ProxyWasm
import WebAssembly

extension HostilePlugin {
  /// The statuses that each function may return beside Ok, by their initials.
  static let statuses: [Name: String] = [
    "proxy_log": "bm", "proxy_get_log_level": "m", "proxy_get_current_time_nanoseconds": "m",
    "proxy_set_tick_period_milliseconds": "", "proxy_get_property": "nsm", "proxy_set_property": "nbmi",
    "proxy_get_status": "m", "proxy_set_effective_context": "b", "proxy_done": "n",
    "proxy_call_foreign_function": "nbmi", "proxy_get_configuration": "m", "proxy_clear_route_cache": "",
    "proxy_get_buffer_bytes": "nbm", "proxy_get_buffer_status": "nbm", "proxy_set_buffer_bytes": "nbm",
    "proxy_get_header_map_pairs": "bm", "proxy_set_header_map_pairs": "bm", "proxy_get_header_map_value": "nbm",
    "proxy_add_header_map_value": "bm", "proxy_replace_header_map_value": "bm", "proxy_remove_header_map_value": "bm",
    "proxy_get_header_map_size": "bm", "proxy_continue_request": "", "proxy_continue_response": "",
    "proxy_continue_stream": "bu", "proxy_close_stream": "b", "proxy_send_local_response": "bm",
    "proxy_get_shared_data": "nm", "proxy_set_shared_data": "mci", "proxy_register_shared_queue": "mi",
    "proxy_resolve_shared_queue": "nm", "proxy_enqueue_shared_queue": "nmi", "proxy_dequeue_shared_queue": "nme",
    "proxy_http_call": "bmi", "proxy_grpc_call": "bmip", "proxy_grpc_stream": "bmip", "proxy_grpc_send": "nbm",
    "proxy_grpc_close": "nb", "proxy_grpc_cancel": "nb", "proxy_define_metric": "bmi",
    "proxy_increment_metric": "nb", "proxy_record_metric": "n", "proxy_get_metric": "nbm",
    "proxy_redis_init": "bm", "proxy_redis_call": "bmi", "proxy_inject_encoded_data_to_filter_chain": "bmi",
    "proxy_get_upstream_hosts": "nm", "proxy_set_upstream_override_host": "bm", "envoy_resolve_dns": "mu",
  ]

  static let initials: [Character: Status] = [
    "n": .notFound, "b": .badArgument, "s": .serializationFailure, "p": .parseFailure, "m": .invalidMemoryAccess,
    "e": .empty, "c": .casMismatch, "i": .internalFailure, "u": .unimplemented,
  ]

  /// The statuses that a host function may return; nil for one that returns none.
  static func mask(of name: Name, denied: Bool) -> UInt64? {
    guard let letters = statuses[name] else { return nil }
    let extra: [Status] = denied ? [.ok, .internalFailure] : [.ok]
    return (letters.compactMap { initials[$0] } + extra).reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  /// The host functions under all their names, in the first form or the other.
  static func hostImports(form: Int, denied: Bool) -> [Import] {
    HostFunction.all.flatMap { function in
      ([function.name] + function.aliases).map { name in
        let form = min(form, function.forms.count - 1)
        return Import(
          module: HostFunction.module, name: name, kinds: function.forms[form].map(\.kind), type: function.types[form],
          mask: mask(of: function.name, denied: denied) ?? .max, mayBeCalledAtStart: name == "proxy_log")
      }
    }
  }

  /// What the numbers mean, by the letters of `ParameterKind`; those of WASI that the profile has.
  private static let wasi: [(name: Name, kinds: String)] = [
    ("args_get", "rr"), ("args_sizes_get", "rr"), ("environ_get", "rr"), ("environ_sizes_get", "rr"),
    ("clock_time_get", "ilr"), ("clock_res_get", "ir"), ("random_get", "b"), ("fd_write", "ibr"),
    ("fd_read", "ibr"), ("fd_seek", "ilir"), ("fd_tell", "ir"), ("fd_close", "i"), ("fd_fdstat_get", "ir"),
    ("fd_fdstat_set_flags", "ii"), ("fd_fdstat_set_rights", "ill"), ("fd_prestat_get", "ir"),
    ("fd_prestat_dir_name", "ib"), ("fd_filestat_get", "ir"), ("fd_filestat_set_size", "il"),
    ("fd_filestat_set_times", "illi"), ("fd_advise", "illi"), ("fd_allocate", "ill"), ("fd_datasync", "i"),
    ("fd_sync", "i"), ("fd_pread", "iblr"), ("fd_pwrite", "iblr"), ("fd_readdir", "iblr"), ("fd_renumber", "ii"),
    ("path_open", "iibillir"), ("path_create_directory", "ib"), ("path_remove_directory", "ib"),
    ("path_unlink_file", "ib"), ("path_filestat_get", "iibr"), ("path_filestat_set_times", "iiblli"),
    ("path_link", "iibib"), ("path_readlink", "ibbr"), ("path_rename", "ibib"), ("path_symlink", "bib"),
    ("sock_accept", "iir"), ("sock_recv", "ibirr"), ("sock_send", "ibir"), ("sock_shutdown", "ii"),
    ("poll_oneoff", "rrir"), ("sched_yield", ""), ("proc_raise", "i"), ("proc_exit", "i"),
  ]

  /// Errors of WASI that may come; see `WASIProfile.Errno`.
  private static let errors: [UInt64] = [0, 8, 20, 21, 28, 44, 52, 58, 63]

  static var wasiImports: [Import] {
    let modules = WASIProfile.modules
    return modules.flatMap { module in
      wasi.map { name, letters in
        let kinds = letters.compactMap { HostFunction.ParameterKind(rawValue: $0) }
        let type = FunctionType(parameters: kinds.flatMap(\.types), results: name == "proc_exit" ? [] : [.i32])
        return Import(
          module: module, name: name, kinds: kinds, type: type, mask: errors.reduce(0) { $0 | 1 << $1 },
          mayBeCalledAtStart: true)
      }
    }
  }
}
