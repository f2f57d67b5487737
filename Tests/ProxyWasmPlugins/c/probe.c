// A plugin whose behaviour is its configuration: a script that says, for each callback, which host functions to call
// with which arguments. Every call is logged with the status and data it gave. The README next to `build.sh` describes
// the script; with it a test case is a configuration and not another plugin.
//
// Built once for each ABI version (-DVERSION=010, 020, 021, 2100), because a host may refuse imports of another one.
#include "abi.h"

#if VERSION == 10
void EXPORT(proxy_abi_version_0_1_0)(void) {}
#define FUNCTIONS(X) COMMON_FUNCTIONS(X) OLD_FUNCTIONS(X) WASI_FUNCTIONS(X)
#elif VERSION == 20
void EXPORT(proxy_abi_version_0_2_0)(void) {}
#define FUNCTIONS(X) COMMON_FUNCTIONS(X) STREAM_FUNCTIONS(X) WASI_FUNCTIONS(X)
#elif VERSION == 21
void EXPORT(proxy_abi_version_0_2_1)(void) {}
#define FUNCTIONS(X) COMMON_FUNCTIONS(X) STREAM_FUNCTIONS(X) LEVEL_FUNCTIONS(X) WASI_FUNCTIONS(X)
#else
void EXPORT(proxy_abi_version_0_2_100)(void) {}
#define FUNCTIONS(X) \
  COMMON_FUNCTIONS(X) OLD_FUNCTIONS(X) STREAM_FUNCTIONS(X) LEVEL_FUNCTIONS(X) HIGRESS_FUNCTIONS(X) \
  ALIAS_FUNCTIONS(X) WASI_FUNCTIONS(X)
#endif

// Bytes ------------------------------------------------------------------------------------------------------------

typedef struct { const u8 *at; u32 count; } bytes;
#define TEXT(literal) ((bytes){(const u8 *)(literal), sizeof(literal) - 1})

void *memcpy(void *to, const void *from, size count) {
  u8 *t = to; const u8 *f = from;
  while (count--) *t++ = *f++;
  return to;
}

void *memset(void *to, int value, size count) {
  u8 *t = to;
  while (count--) *t++ = (u8)value;
  return to;
}

static int same(bytes a, bytes b) {
  if (a.count != b.count) return 0;
  for (u32 i = 0; i < a.count; i++) if (a.at[i] != b.at[i]) return 0;
  return 1;
}

// Memory -----------------------------------------------------------------------------------------------------------

// Scripts and variables live in fixed memory; everything else in a heap that is rewound when the outermost callback
// ends, so that a hundred thousand requests need no more memory than one.
extern u8 __heap_base;
static u32 heap_top;
static int depth;
static u8 kept[1 << 18];
static u32 kept_count;

static u8 *allocate(u32 count) {
  if (!heap_top) heap_top = (u32)&__heap_base;
  u32 at = (heap_top + 15) & ~15u;
  u64 end = (u64)at + count;
  u64 have = (u64)__builtin_wasm_memory_size(0) << 16;
  if (end > have && __builtin_wasm_memory_grow(0, (size)((end - have + 0xffff) >> 16)) == (size)-1) __builtin_trap();
  heap_top = (u32)end;
  return (u8 *)at;
}

static bytes keep(bytes b) {
  if (kept_count + b.count > sizeof kept) __builtin_trap();
  u8 *to = kept + kept_count;
  memcpy(to, b.at, b.count);
  kept_count += b.count;
  return (bytes){to, b.count};
}

// The allocator the host calls. A script can make it misbehave (`allocator MODE`).
enum { allocator_works, allocator_zero, allocator_outside, allocator_traps, allocator_calls, allocator_odd };
static int allocator_mode;

#if VERSION == 10
void *EXPORT(malloc)(u32 count) {
#else
void *EXPORT(proxy_on_memory_allocate)(u32 count) {
#endif
  switch (allocator_mode) {
  case allocator_zero: return 0;
  case allocator_outside: return (void *)0xfffffff0u;
  case allocator_traps: __builtin_trap();
  case allocator_calls: { u32 slots[2]; proxy_get_property((i32)"plugin_name", 11, (i32)&slots[0], (i32)&slots[1]); break; }
  case allocator_odd: return allocate(count + 3) + 3;
  }
  return allocate(count);
}

// Log lines --------------------------------------------------------------------------------------------------------

static u8 line[1 << 15];
static u32 line_count;

static void put(bytes b) {
  for (u32 i = 0; i < b.count && line_count < sizeof line; i++) line[line_count++] = b.at[i];
}

static void put_number(i64 value) {
  u8 digits[20];
  u32 n = 0;
  u64 rest = value < 0 ? 0 - (u64)value : (u64)value;
  do digits[n++] = (u8)('0' + rest % 10); while (rest /= 10);
  if (value < 0) put(TEXT("-"));
  while (n) put((bytes){&digits[--n], 1});
}

static int quoted_limit = 256;

// Text in quotes, with everything that is not printable ASCII as \xNN; long ones are cut and end with their length.
static void put_quoted(bytes b) {
  put(TEXT("\""));
  u32 shown = b.count > (u32)quoted_limit ? (u32)quoted_limit : b.count;
  for (u32 i = 0; i < shown; i++) {
    u8 c = b.at[i];
    if (c == '"' || c == '\\') { put(TEXT("\\")); put((bytes){&c, 1}); }
    else if (c >= 32 && c < 127) put((bytes){&c, 1});
    else {
      const char *digits = "0123456789abcdef";
      u8 hex[4] = {'\\', 'x', (u8)digits[c >> 4], (u8)digits[c & 15]};
      put((bytes){hex, 4});
    }
  }
  put(TEXT("\""));
  if (shown < b.count) { put(TEXT("... ")); put_number(b.count); put(TEXT(" bytes")); }
}

static u32 word(const u8 *p) { return p[0] | (u32)p[1] << 8 | (u32)p[2] << 16 | (u32)p[3] << 24; }

// Header pairs, decoded; what is not a proper list is shown as bytes.
static void put_pairs(bytes b) {
  if (b.count < 4) { put_quoted(b); return; }
  u32 n = word(b.at);
  u64 total = 4 + (u64)n * 8;
  if (total > b.count) { put_quoted(b); return; }
  for (u32 i = 0; i < n * 2; i++) total += (u64)word(b.at + 4 + i * 4) + 1;
  if (total != b.count) { put(TEXT("malformed ")); put_quoted(b); return; }
  const u8 *text = b.at + 4 + n * 8;
  put(TEXT("{"));
  for (u32 i = 0; i < n * 2; i++) {
    u32 count = word(b.at + 4 + i * 4);
    if (i) put(i & 1 ? TEXT(": ") : TEXT(", "));
    put_quoted((bytes){text, count});
    text += count + 1;
  }
  put(TEXT("}"));
}

static const char *const status_names[] = {"Ok", "NotFound", "BadArgument", "SerializationFailure", "ParseFailure",
  "BadExpression", "InvalidMemoryAccess", "Empty", "CasMismatch", "ResultMismatch", "InternalFailure",
  "BrokenConnection", "Unimplemented"};

static void put_status(i32 status) {
  if (status < 0 || status > 12) { put_number(status); return; }
  const char *name = status_names[status];
  u32 n = 0;
  while (name[n]) n++;
  put((bytes){(const u8 *)name, n});
}

static void say(i32 level) {
  proxy_log(level, (i32)line, (i32)line_count);
  line_count = 0;
}

// Contexts ---------------------------------------------------------------------------------------------------------

#define CALLBACKS(X) \
  X(on_context_create) X(on_vm_start) X(on_configure) X(on_tick) X(on_queue_ready) X(on_new_connection) \
  X(on_downstream_data) X(on_upstream_data) X(on_downstream_connection_close) X(on_upstream_connection_close) \
  X(on_request_headers) X(on_request_body) X(on_request_trailers) X(on_request_metadata) \
  X(on_response_headers) X(on_response_body) X(on_response_trailers) X(on_response_metadata) \
  X(on_http_call_response) X(on_grpc_receive_initial_metadata) X(on_grpc_receive) \
  X(on_grpc_receive_trailing_metadata) X(on_grpc_close) X(on_foreign_function) X(on_redis_call_response) \
  X(on_done) X(on_log) X(on_delete)

#define NUMBER(name) name##_number,
enum { CALLBACKS(NUMBER) callback_count };
#define NAME(name) TEXT(#name),
static const bytes callback_names[] = {CALLBACKS(NAME)};

typedef struct {
  u32 id, root;              // id 0: the slot is free
  bytes vm_script, script;   // of a root
  u16 calls[callback_count]; // how often each callback ran, for `on_tick@3`
} context;

static context contexts[1024];
static u32 last_stream;

static context *find(u32 id) {
  for (u32 i = 0; i < 1024; i++) {
    context *c = &contexts[(id + i) & 1023];
    if (c->id == id) return c;
  }
  return 0;
}

static context *create(u32 id, u32 root) {
  for (u32 i = 0; i < 1024; i++) {
    context *c = &contexts[(id + i) & 1023];
    if (c->id) continue;
    memset(c, 0, sizeof *c);
    c->id = id;
    c->root = root ? root : id;
    return c;
  }
  __builtin_trap();
}

// Variables --------------------------------------------------------------------------------------------------------

typedef struct { bytes name, data; i64 number; int is_data; } value;

static value variables[64];
static u8 variable_data[64][512];
static u32 variable_count;

static value *variable(bytes name) {
  for (u32 i = 0; i < variable_count; i++) if (same(variables[i].name, name)) return &variables[i];
  if (variable_count == 64) __builtin_trap();
  value *v = &variables[variable_count++];
  *v = (value){keep(name), {0, 0}, 0, 0};
  return v;
}

// Data in a variable must outlive the heap; the last results (`data`) need not.
static void store(value *v, value from) {
  v->number = from.number;
  v->is_data = from.is_data;
  u32 n = from.data.count > 512 ? 512 : from.data.count;
  u8 *to = variable_data[v - variables];
  memcpy(to, from.data.at, n);
  v->data = (bytes){to, n};
}

// What is running ---------------------------------------------------------------------------------------------------

typedef struct {
  int callback;
  u32 id;
  i64 arguments[4];
  int argument_count, end;
  i32 result;
  int stopped;
  u32 repetition;
  // Results of the last call.
  i64 status, number;
  bytes data;
} run;

static run *now;

static void put_place(run *r) {
  put_number(r->id);
  put(TEXT(" "));
  put(callback_names[r->callback]);
  put(TEXT(": "));
}

static void complain(bytes what, bytes where) {
  put(TEXT("probe: "));
  put(what);
  put(TEXT(": "));
  put(where);
  say(error);
}

// Words of a command -------------------------------------------------------------------------------------------------

typedef struct { const u8 *at, *end; int failed; } text;

static int is_space(u8 c) { return c == ' ' || c == '\t' || c == '\r'; }
static void skip(text *t) { while (t->at < t->end && is_space(*t->at)) t->at++; }
static int at_end(text *t) { skip(t); return t->at >= t->end || *t->at == '#'; }

static int take(text *t, u8 c) {
  skip(t);
  if (t->at >= t->end || *t->at != c) return 0;
  t->at++;
  return 1;
}

static int is_name(u8 c) { return (c | 32) >= 'a' && (c | 32) <= 'z' ? 1 : (c >= '0' && c <= '9') || c == '_' || c == '.'; }

static bytes take_name(text *t) {
  const u8 *start = t->at;
  while (t->at < t->end && is_name(*t->at)) t->at++;
  return (bytes){start, (u32)(t->at - start)};
}

static bytes take_bare(text *t) {
  skip(t);
  const u8 *start = t->at;
  while (t->at < t->end && !is_space(*t->at) && *t->at != ',' && *t->at != ')' && *t->at != '}') t->at++;
  return (bytes){start, (u32)(t->at - start)};
}

static int parse_number(bytes b, i64 *result) {
  u32 i = 0;
  int negative = 0;
  u64 n = 0;
  if (i < b.count && b.at[i] == '-') { negative = 1; i++; }
  if (i == b.count) return 0;
  if (i + 2 < b.count && b.at[i] == '0' && b.at[i + 1] == 'x') {
    for (i += 2; i < b.count; i++) {
      u8 c = b.at[i];
      u32 digit = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : 16;
      if (digit > 15) return 0;
      n = n << 4 | digit;
    }
  } else {
    for (; i < b.count; i++) {
      if (b.at[i] < '0' || b.at[i] > '9') return 0;
      n = n * 10 + (b.at[i] - '0');
    }
  }
  *result = (i64)(negative ? 0 - n : n);
  return 1;
}

static u32 hex_digit(u8 c) { return c <= '9' ? c - '0' : ((c | 32) - 'a' + 10) & 15; }

static value take_value(text *t);
static bytes as_bytes(value v);

static bytes take_quoted(text *t) {
  u8 *to = allocate((u32)(t->end - t->at));
  u32 n = 0;
  t->at++;
  while (t->at < t->end && *t->at != '"') {
    u8 c = *t->at++;
    if (c != '\\' || t->at >= t->end) { to[n++] = c; continue; }
    c = *t->at++;
    switch (c) {
    case 'n': to[n++] = '\n'; break;
    case 'r': to[n++] = '\r'; break;
    case 't': to[n++] = '\t'; break;
    case '0': to[n++] = 0; break;
    case 'x':
      if (t->at + 2 > t->end) { t->failed = 1; break; }
      to[n++] = (u8)(hex_digit(t->at[0]) << 4 | hex_digit(t->at[1]));
      t->at += 2;
      break;
    default: to[n++] = c;
    }
  }
  if (t->at >= t->end) t->failed = 1;
  t->at++;
  return (bytes){to, n};
}

// {"name": "value", ...} in the wire format of header pairs.
static bytes take_pairs(text *t) {
  bytes parts[256];
  u32 n = 0;
  u32 total = 4;
  t->at++;
  while (!take(t, '}')) {
    if (n) take(t, ',');
    if (at_end(t) || n == 256) { t->failed = 1; return (bytes){0, 0}; }
    parts[n] = as_bytes(take_value(t));
    if (n % 2 == 0 && !take(t, ':')) { t->failed = 1; return (bytes){0, 0}; }
    total += parts[n].count + 5;
    n++;
  }
  u8 *to = allocate(total), *lengths = to + 4, *at = to + 4 + n * 4;
  u32 pairs = n / 2;
  memcpy(to, &pairs, 4);
  for (u32 i = 0; i < n; i++) {
    memcpy(lengths + i * 4, &parts[i].count, 4);
    memcpy(at, parts[i].at, parts[i].count);
    at += parts[i].count;
    *at++ = 0;
  }
  return (bytes){to, total};
}

// Where the results of a `raw` call may go.
static u8 scratch[256];

static value special(bytes name) {
  run *r = now;
#define IS(text) same(name, TEXT(text))
  if (IS("context")) return (value){name, {0, 0}, r->id, 0};
  if (IS("root")) { context *c = find(r->id); return (value){name, {0, 0}, c ? c->root : 0, 0}; }
  if (IS("stream")) return (value){name, {0, 0}, last_stream, 0};
  if (IS("status")) return (value){name, {0, 0}, r->status, 0};
  if (IS("number")) return (value){name, {0, 0}, r->number, 0};
  if (IS("data")) return (value){name, r->data, r->data.count, 1};
  if (IS("size")) return (value){name, {0, 0}, r->data.count, 0};
  if (IS("scratch")) return (value){name, {0, 0}, (u32)scratch, 0};
  if (IS("i")) return (value){name, {0, 0}, r->repetition, 0};
  if (IS("end")) return (value){name, {0, 0}, r->end, 0};
  if (name.count == 2 && name.at[0] == 'a' && name.at[1] >= '1' && name.at[1] <= '4')
    return (value){name, {0, 0}, r->arguments[name.at[1] - '1'], 0};
#undef IS
  return *variable(name);
}

static value take_value(text *t) {
  value v = {{0, 0}, {0, 0}, 0, 0};
  if (at_end(t)) { t->failed = 1; return v; }
  u8 c = *t->at;
  if (c == '"') {
    v.data = take_quoted(t);
    v.is_data = 1;
  } else if (c == '{') {
    v.data = take_pairs(t);
    v.is_data = 1;
  } else if (c == '(') {
    // Parts in parentheses are joined: ("a" $data "b").
    bytes parts[32];
    u32 n = 0, total = 0;
    t->at++;
    while (!take(t, ')')) {
      if (at_end(t) || n == 32) { t->failed = 1; return v; }
      parts[n] = as_bytes(take_value(t));
      total += parts[n++].count;
    }
    u8 *to = allocate(total + 1), *at = to;
    for (u32 i = 0; i < n; i++) { memcpy(at, parts[i].at, parts[i].count); at += parts[i].count; }
    v.data = (bytes){to, total};
    v.is_data = 1;
  } else if (c == '$') {
    t->at++;
    v = special(take_name(t));
    i64 by;
    if (t->at < t->end && (*t->at == '+' || *t->at == '-')) {
      int minus = *t->at++ == '-';
      if (!parse_number(take_name(t), &by)) t->failed = 1;
      else v = (value){{0, 0}, {0, 0}, minus ? v.number - by : v.number + by, 0};
    }
  } else {
    bytes b = take_bare(t);
    if (!parse_number(b, &v.number)) { v.data = b; v.is_data = 1; v.number = 0; }
    else v.data = b;
  }
  // "ab"*1000 repeats.
  if (t->at < t->end && *t->at == '*') {
    t->at++;
    i64 times;
    if (!parse_number(take_name(t), &times)) { t->failed = 1; return v; }
    bytes one = as_bytes(v);
    u8 *to = allocate(one.count * (u32)times + 1);
    for (u32 i = 0; i < (u32)times; i++) memcpy(to + i * one.count, one.at, one.count);
    v.data = (bytes){to, one.count * (u32)times};
    v.is_data = 1;
  }
  return v;
}

static bytes as_bytes(value v) {
  if (v.is_data) return v.data;
  u8 *to = allocate(24);
  u8 digits[20];
  u32 n = 0, count = 0;
  u64 rest = v.number < 0 ? 0 - (u64)v.number : (u64)v.number;
  do digits[n++] = (u8)('0' + rest % 10); while (rest /= 10);
  if (v.number < 0) to[count++] = '-';
  while (n) to[count++] = digits[--n];
  return (bytes){to, count};
}

// Host functions -----------------------------------------------------------------------------------------------------

#define A(i) (i32)a[i]
#define L(i) (i64)a[i]
#define ARGUMENTS_
#define ARGUMENTS_i A(0)
#define ARGUMENTS_ii A(0), A(1)
#define ARGUMENTS_iii A(0), A(1), A(2)
#define ARGUMENTS_iiii A(0), A(1), A(2), A(3)
#define ARGUMENTS_iiiii A(0), A(1), A(2), A(3), A(4)
#define ARGUMENTS_iiiiii A(0), A(1), A(2), A(3), A(4), A(5)
#define ARGUMENTS_iiiiiii A(0), A(1), A(2), A(3), A(4), A(5), A(6)
#define ARGUMENTS_iiiiiiii A(0), A(1), A(2), A(3), A(4), A(5), A(6), A(7)
#define ARGUMENTS_iiiiiiiii A(0), A(1), A(2), A(3), A(4), A(5), A(6), A(7), A(8)
#define ARGUMENTS_iiiiiiiiii A(0), A(1), A(2), A(3), A(4), A(5), A(6), A(7), A(8), A(9)
#define ARGUMENTS_iiiiiiiiiiii A(0), A(1), A(2), A(3), A(4), A(5), A(6), A(7), A(8), A(9), A(10), A(11)
#define ARGUMENTS_il A(0), L(1)
#define ARGUMENTS_ili A(0), L(1), A(2)
#define ARGUMENTS_ilii A(0), L(1), A(2), A(3)
#define ARGUMENTS_iiili A(0), A(1), A(2), L(3), A(4)
#define ARGUMENTS_iiiiillii A(0), A(1), A(2), A(3), A(4), L(5), L(6), A(7), A(8)

typedef struct { bytes name; const char *kinds; i32 (*call)(const i64 *a); int count, is_wasi; } function;

#define CALL(module, import, name, shape, kinds) \
  static i32 call_##name(const i64 *a) { (void)a; return import(ARGUMENTS_##shape); }
FUNCTIONS(CALL)
#define ENTRY(module, import, name, shape, kinds) \
  {TEXT(#name), kinds, call_##name, sizeof(#shape) - 1, (#module)[0] == 'w'},
static const function functions[] = {FUNCTIONS(ENTRY)};
#define function_count (sizeof functions / sizeof *functions)

static const function *find_function(bytes name) {
  for (u32 i = 0; i < function_count; i++) if (same(functions[i].name, name)) return &functions[i];
  return 0;
}

static void put_result(const function *f, i32 status) {
  put(TEXT(" -> "));
  if (f->is_wasi) put_number(status); else put_status(status);
}

// Addresses of results are filled with this first, to see whether the host wrote to them.
#define UNTOUCHED 0xa5a5a5a5u

static void call_function(const function *f, text *t, bytes source, value *into, int quiet) {
  i64 a[16];
  u32 n = 0;
  u32 *outputs = (u32 *)allocate(128);
  for (u32 i = 0; i < 32; i++) outputs[i] = UNTOUCHED;
  u32 output = 0;
  for (const char *k = f->kinds; *k; k++) {
    switch (*k) {
    case 'i': case 'l': {
      value v = take_value(t);
      if (v.is_data) t->failed = 1;
      a[n++] = v.number;
      break;
    }
    case 'b': case 'h': { bytes b = as_bytes(take_value(t)); a[n++] = (i32)b.at; a[n++] = b.count; break; }
    case 'v': {
      bytes b = as_bytes(take_value(t));
      u32 *vector = (u32 *)allocate(8);
      vector[0] = (u32)b.at;
      vector[1] = b.count;
      a[n++] = (i32)vector; a[n++] = 1;
      break;
    }
    case 'o': case 'O': a[n++] = (i32)&outputs[output]; a[n++] = (i32)&outputs[output + 1]; output += 2; break;
    case 'n': a[n++] = (i32)&outputs[output]; output += 2; break;
    case 'N': a[n++] = (i32)&outputs[output]; output += 2; break;
    }
  }
  if (t->failed || !at_end(t)) { complain(TEXT("bad arguments"), source); return; }
  run *r = now;
  i32 status = f->call(a);
  now = r;
  r->status = status;
  if (!quiet) { put_place(r); put(source); put_result(f, status); }
  output = 0;
  // `$data` stays what it was until a function gives data again.
  for (const char *k = f->kinds; *k; k++) if (*k == 'o' || *k == 'O') r->data = (bytes){0, 0};
  for (const char *k = f->kinds; *k; k++) {
    if (*k != 'o' && *k != 'O' && *k != 'n' && *k != 'N') continue;
    u32 low = outputs[output], high = outputs[output + 1];
    output += 2;
    if (low == UNTOUCHED) { if (status == 0 && !quiet) put(TEXT(" unwritten")); continue; }
    if (*k == 'o' || *k == 'O') {
      r->data = (bytes){(const u8 *)low, high};
      if (quiet) continue;
      put(TEXT(" "));
      if (!low && !high) put(TEXT("null"));
      else if (*k == 'O') put_pairs(r->data);
      else put_quoted(r->data);
    } else {
      r->number = *k == 'N' ? (i64)((u64)high << 32 | low) : low;
      if (quiet) continue;
      put(TEXT(" "));
      put_number(r->number);
    }
  }
  if (!quiet) say(info);
  if (into) store(into, (value){{0, 0}, r->data, r->number, r->data.count != 0});
}

// `raw NAME NUMBERS...`: the function's WebAssembly parameters as they are, for addresses that are wrong.
static void call_raw(text *t, bytes source) {
  skip(t);
  const function *f = find_function(take_name(t));
  i64 a[16];
  int n = 0;
  if (!f) { complain(TEXT("no such function"), source); return; }
  while (!at_end(t) && n < 16) {
    value v = take_value(t);
    // Text among the numbers stands for its address.
    a[n++] = v.is_data ? (i64)(u32)v.data.at : v.number;
  }
  if (t->failed || n != f->count) { complain(TEXT("bad arguments"), source); return; }
  run *r = now;
  i32 status = f->call(a);
  now = r;
  r->status = status;
  put_place(r);
  put(source);
  put_result(f, status);
  say(info);
}

// `fuzz SEED COUNT`: host functions at random with arguments that obey nothing, except that what the host may write
// stays in a page of its own, so that the plugin itself survives.
static u8 *playground;

static u32 random(u32 *state) {
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state;
}

static i64 random_argument(u32 *state) {
  u32 limit = (u32)__builtin_wasm_memory_size(0) << 16;
  switch (random(state) % 16) {
  case 0: case 1: case 2: case 3: case 4: return (u32)playground + random(state) % 32768;
  case 5: case 6: case 7: return random(state) % 12;
  case 8: return random(state) % 32768;
  case 9: return limit - random(state) % 8 + 4;
  case 10: return (i32)random(state);
  case 11: return -1 - (i32)(random(state) % 8);
  case 12: return 0x7fffffff - random(state) % 4;
  case 13: return (i64)((u64)random(state) << 32 | random(state));
  case 14: return now->id + random(state) % 3 - 1;
  default: return random(state) % 300;
  }
}

static void fuzz(text *t, bytes source) {
  u32 state = (u32)take_value(t).number;
  u32 count = (u32)take_value(t).number;
  if (t->failed) { complain(TEXT("bad arguments"), source); return; }
  if (!state) state = 1;
  if (!playground) {
    u32 page = (u32)__builtin_wasm_memory_grow(0, 1);
    playground = (u8 *)(page << 16);
    heap_top = (page + 1) << 16;
  }
  u32 statuses[14] = {0};
  u32 top = heap_top;
  run *r = now;
  for (u32 n = 0; n < count; n++) {
    const function *f = &functions[random(&state) % function_count];
    // These are told to fill any range with bytes, or write where a pointer in memory says.
    if (same(f->name, TEXT("random_get")) || same(f->name, TEXT("fd_read")) || same(f->name, TEXT("args_get")) ||
        same(f->name, TEXT("environ_get")) || same(f->name, TEXT("log"))) continue;
    i64 a[16];
    for (int i = 0; i < f->count; i++) a[i] = random_argument(&state);
    // Parameters for addresses of results: the playground or no memory at all.
    int i = 0;
    for (const char *k = f->kinds; *k; k++) {
      int is_output = *k == 'o' || *k == 'O' || *k == 'n' || *k == 'N';
      int width = *k == 'i' || *k == 'l' || *k == 'n' || *k == 'N' ? 1 : 2;
      if (is_output) for (int j = 0; j < width; j++)
        a[i + j] = random(&state) % 8 ? (i64)((u32)playground + random(&state) % 32768) : (i64)(u32)-(1 + random(&state) % 64);
      i += width;
    }
    if (f->is_wasi && f->kinds[0] == 'i' && random(&state) % 2) a[0] = random(&state) % 4;
    if (same(f->name, TEXT("poll_oneoff"))) a[1] = (u32)playground;
    // Playground contents: lengths, names and pairs that are now and then right.
    for (u32 j = 0; j < 16; j++) ((u32 *)playground)[random(&state) % 16384] = random(&state) % 64;
    if (random(&state) % 4 == 0) memcpy(playground + random(&state) % 32768, ":path", 5);
    i32 status = f->call(a);
    now = r;
    statuses[status >= 0 && status < 13 ? status : 13]++;
    // What the host allocated here is garbage as soon as the call is over.
    heap_top = top;
  }
  put_place(r);
  put(source);
  put(TEXT(" ->"));
  for (u32 i = 0; i < 14; i++) {
    if (!statuses[i]) continue;
    put(TEXT(" "));
    if (i == 13) put(TEXT("other")); else put_status((i32)i);
    put(TEXT(" "));
    put_number(statuses[i]);
  }
  say(info);
}

// Commands -----------------------------------------------------------------------------------------------------------

static volatile int never;
// Without a frame in memory, so that it is the host's stack that ends and not the plugin's own.
static __attribute__((noinline)) int sink_stack(int n) { return never == 3 ? n : sink_stack(n + 1) + never; }

static void command(text *t, bytes source, value *into, int quiet);

static int compare(bytes operator, value a, value b, int *result) {
  i64 x = a.number, y = b.number;
  if (a.is_data || b.is_data) {
    int equal = same(as_bytes(a), as_bytes(b));
    x = equal ? 0 : 1;
    y = 0;
  }
  if (same(operator, TEXT("=="))) *result = x == y;
  else if (same(operator, TEXT("!="))) *result = x != y;
  else if (same(operator, TEXT("<"))) *result = x < y;
  else if (same(operator, TEXT(">"))) *result = x > y;
  else return 0;
  return 1;
}

static void command(text *t, bytes source, value *into, int quiet) {
  skip(t);
  if (t->at < t->end && *t->at == '$') {
    t->at++;
    value *v = variable(take_name(t));
    if (!take(t, '=')) { complain(TEXT("expected ="), source); return; }
    skip(t);
    if (t->at < t->end && is_name(*t->at) && !(*t->at >= '0' && *t->at <= '9')) command(t, source, v, quiet);
    else { value from = take_value(t); if (t->failed) complain(TEXT("bad value"), source); else store(v, from); }
    return;
  }
  bytes name = take_name(t);
  run *r = now;
#define IS(text) same(name, TEXT(text))
  if (IS("return")) {
    r->result = (i32)take_value(t).number;
    r->stopped = 1;
  } else if (IS("stop")) {
    r->stopped = 1;
  } else if (IS("say")) {
    put_place(r);
    int first = 1;
    while (!at_end(t) && !t->failed) {
      if (!first) put(TEXT(" "));
      first = 0;
      put(as_bytes(take_value(t)));
    }
    say(info);
  } else if (IS("quiet")) {
    command(t, source, into, 1);
  } else if (IS("if")) {
    value a = take_value(t);
    bytes operator = take_bare(t);
    value b = take_value(t);
    int yes = 0;
    if (t->failed || !compare(operator, a, b, &yes)) { complain(TEXT("bad condition"), source); return; }
    skip(t);
    if (yes) command(t, (bytes){t->at, (u32)(source.at + source.count - t->at)}, into, quiet);
  } else if (IS("repeat")) {
    u32 times = (u32)take_value(t).number;
    skip(t);
    for (u32 i = 0; i < times && !r->stopped; i++) {
      text again = *t;
      r->repetition = i;
      u32 top = heap_top;
      command(&again, (bytes){t->at, (u32)(source.at + source.count - t->at)}, into, quiet);
      heap_top = top;
    }
    r->data = (bytes){0, 0};
  } else if (IS("raw")) {
    call_raw(t, source);
  } else if (IS("fuzz")) {
    fuzz(t, source);
  } else if (IS("show")) {
    quoted_limit = (int)take_value(t).number;
  } else if (IS("allocator")) {
    bytes mode = take_bare(t);
    allocator_mode = same(mode, TEXT("zero")) ? allocator_zero : same(mode, TEXT("outside")) ? allocator_outside
      : same(mode, TEXT("trap")) ? allocator_traps : same(mode, TEXT("call")) ? allocator_calls
      : same(mode, TEXT("odd")) ? allocator_odd : allocator_works;
  } else if (IS("grow")) {
    __builtin_wasm_memory_grow(0, (size)take_value(t).number);
  } else if (IS("trap")) {
    bytes how = at_end(t) ? (bytes){0, 0} : take_bare(t);
    if (same(how, TEXT("memory"))) *(volatile u32 *)0xfffffff0u = 1;
    if (same(how, TEXT("divide"))) never = 1 / never;
    if (same(how, TEXT("stack"))) never = sink_stack(never);
    if (same(how, TEXT("table"))) ((void (*)(void))0x7fffffff)();
    __builtin_trap();
  } else if (IS("loop")) {
    for (;;) if (never == 2) break;
  } else if (IS("exit")) {
    proc_exit((i32)take_value(t).number);
  } else {
    const function *f = find_function(name);
    if (f) call_function(f, t, source, into, quiet);
    else complain(TEXT("no such command"), source);
  }
#undef IS
}

// Does a line that begins with `on_tick@3:` or `each:` speak of this callback?
static int matches(text *t, run *r, u32 time) {
  bytes name = take_name(t);
  int yes = same(name, TEXT("each")) || same(name, callback_names[r->callback]);
  int known = same(name, TEXT("each"));
  for (u32 i = 0; i < callback_count; i++) known |= same(name, callback_names[i]);
  // Which kind of context, and which time: on_done@root, on_done@stream, on_request_body@end, on_tick@2.
  while (t->at < t->end && *t->at == '@') {
    t->at++;
    bytes which = take_name(t);
    i64 n;
    context *c = find(r->id);
    int is_root = c && c->root == c->id;
    if (same(which, TEXT("end"))) yes &= r->end;
    else if (same(which, TEXT("more"))) yes &= !r->end;
    else if (same(which, TEXT("root"))) yes &= is_root;
    else if (same(which, TEXT("stream"))) yes &= !is_root;
    else if (parse_number(which, &n)) yes &= time == n;
    else known = 0;
  }
  if (!known || !take(t, ':')) return -1;
  return yes;
}

static void interpret(bytes script, run *r, u32 time) {
  const u8 *at = script.at, *end = script.at + script.count;
  int active = 0;
  while (at < end && !r->stopped) {
    const u8 *stop = at;
    while (stop < end && *stop != '\n') stop++;
    text t = {at, stop, 0};
    int indented = at < stop && is_space(*at);
    const u8 *start = at;
    at = stop + 1;
    if (at_end(&t)) continue;
    if (!indented) {
      if (same((bytes){start, (u32)(stop - start)}, TEXT("trace"))) continue;
      active = matches(&t, r, time);
      if (active < 0) {
        active = 0;
        if (r->callback == on_configure_number) complain(TEXT("bad line"), (bytes){start, (u32)(stop - start)});
        continue;
      }
    }
    if (!active || at_end(&t)) continue;
    const u8 *last = stop;
    while (last > t.at && is_space(last[-1])) last--;
    u32 top = heap_top;
    bytes before = r->data;
    command(&t, (bytes){t.at, (u32)(last - t.at)}, 0, 0);
    // Only a result that a later line may use is worth its memory.
    if (same(r->data, before) || !r->data.count) heap_top = top;
  }
}

static int option(bytes script, bytes name) {
  for (u32 i = 0; i + name.count <= script.count; i++)
    if ((i == 0 || script.at[i - 1] == '\n') && same((bytes){script.at + i, name.count}, name)) return 1;
  return 0;
}

static bytes read_buffer(i32 type) {
  u32 at = 0, count = 0;
  if (proxy_get_buffer_bytes(type, 0, 0x7fffffff, (i32)&at, (i32)&count) != ok) return (bytes){0, 0};
  return (bytes){(const u8 *)at, count};
}

static i32 enter(int callback, u32 id, i32 result, int count, i64 a1, i64 a2, i64 a3, i64 a4, int end) {
  run r = {callback, id, {a1, a2, a3, a4}, count, end, result, 0, 0, 0, 0, {0, 0}};
  run *before = now;
  now = &r;
  depth++;
  if (callback == on_context_create_number) {
    if (find(id)) complain(TEXT("context created twice"), callback_names[callback]);
    create(id, (u32)a1);
    if (a1) last_stream = id;
  }
  context *c = find(id);
  if (!c) {
    put_place(&r);
    put(TEXT("unknown context"));
    say(error);
  } else {
    context *root = find(c->root);
    if (callback == on_context_create_number && root == c) {
      // A VM configuration that begins with # is a script as well, and readable this early in hosts that keep it.
      bytes s = read_buffer(vm_configuration);
      if (s.count && s.at[0] == '#') root->vm_script = keep(s);
    }
    if (callback == on_configure_number && root) {
      bytes s = read_buffer(plugin_configuration);
      if (s.count) root->script = keep(s);
    }
    bytes none = {0, 0};
    bytes vm_script = root ? root->vm_script : none, script = root ? root->script : none;
    u32 time = ++c->calls[callback];
    if (option(script, TEXT("trace")) || option(vm_script, TEXT("trace"))) {
      put_number(id);
      put(TEXT(" "));
      put(callback_names[callback]);
      put(TEXT("("));
      for (int i = 0; i < count; i++) { if (i) put(TEXT(", ")); put_number(r.arguments[i]); }
      put(TEXT(")"));
      say(info);
    }
    if (vm_script.count) interpret(vm_script, &r, time);
    if (script.count && !r.stopped) interpret(script, &r, time);
    if (callback == on_delete_number) c->id = 0;
  }
  if (!--depth) heap_top = playground && heap_top >= (u32)playground ? (u32)playground + 65536 : (u32)&__heap_base;
  now = before;
  return r.result;
}

void EXPORT(proxy_on_context_create)(u32 id, u32 parent) { enter(on_context_create_number, id, 0, 1, parent, 0, 0, 0, 0); }
i32 EXPORT(proxy_on_vm_start)(u32 id, i32 n) { return enter(on_vm_start_number, id, 1, 1, n, 0, 0, 0, 0); }
i32 EXPORT(proxy_on_configure)(u32 id, i32 n) { return enter(on_configure_number, id, 1, 1, n, 0, 0, 0, 0); }
void EXPORT(proxy_on_tick)(u32 id) { enter(on_tick_number, id, 0, 0, 0, 0, 0, 0, 0); }
void EXPORT(proxy_on_queue_ready)(u32 id, u32 q) { enter(on_queue_ready_number, id, 0, 1, q, 0, 0, 0, 0); }
i32 EXPORT(proxy_on_new_connection)(u32 id) { return enter(on_new_connection_number, id, 0, 0, 0, 0, 0, 0, 0); }
i32 EXPORT(proxy_on_downstream_data)(u32 id, i32 n, i32 end) { return enter(on_downstream_data_number, id, 0, 2, n, end, 0, 0, end); }
i32 EXPORT(proxy_on_upstream_data)(u32 id, i32 n, i32 end) { return enter(on_upstream_data_number, id, 0, 2, n, end, 0, 0, end); }
void EXPORT(proxy_on_downstream_connection_close)(u32 id, i32 peer) { enter(on_downstream_connection_close_number, id, 0, 1, peer, 0, 0, 0, 0); }
void EXPORT(proxy_on_upstream_connection_close)(u32 id, i32 peer) { enter(on_upstream_connection_close_number, id, 0, 1, peer, 0, 0, 0, 0); }
#if VERSION == 10
i32 EXPORT(proxy_on_request_headers)(u32 id, i32 n) { return enter(on_request_headers_number, id, 0, 1, n, 0, 0, 0, 0); }
i32 EXPORT(proxy_on_response_headers)(u32 id, i32 n) { return enter(on_response_headers_number, id, 0, 1, n, 0, 0, 0, 0); }
#else
i32 EXPORT(proxy_on_request_headers)(u32 id, i32 n, i32 end) { return enter(on_request_headers_number, id, 0, 2, n, end, 0, 0, end); }
i32 EXPORT(proxy_on_response_headers)(u32 id, i32 n, i32 end) { return enter(on_response_headers_number, id, 0, 2, n, end, 0, 0, end); }
void EXPORT(proxy_on_foreign_function)(u32 id, u32 f, i32 n) { enter(on_foreign_function_number, id, 0, 2, f, n, 0, 0, 0); }
#endif
i32 EXPORT(proxy_on_request_body)(u32 id, i32 n, i32 end) { return enter(on_request_body_number, id, 0, 2, n, end, 0, 0, end); }
i32 EXPORT(proxy_on_response_body)(u32 id, i32 n, i32 end) { return enter(on_response_body_number, id, 0, 2, n, end, 0, 0, end); }
i32 EXPORT(proxy_on_request_trailers)(u32 id, i32 n) { return enter(on_request_trailers_number, id, 0, 1, n, 0, 0, 0, 0); }
i32 EXPORT(proxy_on_response_trailers)(u32 id, i32 n) { return enter(on_response_trailers_number, id, 0, 1, n, 0, 0, 0, 0); }
i32 EXPORT(proxy_on_request_metadata)(u32 id, i32 n) { return enter(on_request_metadata_number, id, 0, 1, n, 0, 0, 0, 0); }
i32 EXPORT(proxy_on_response_metadata)(u32 id, i32 n) { return enter(on_response_metadata_number, id, 0, 1, n, 0, 0, 0, 0); }
void EXPORT(proxy_on_http_call_response)(u32 id, u32 call, i32 h, i32 b, i32 t) { enter(on_http_call_response_number, id, 0, 4, call, h, b, t, 0); }
void EXPORT(proxy_on_grpc_receive_initial_metadata)(u32 id, u32 call, i32 n) { enter(on_grpc_receive_initial_metadata_number, id, 0, 2, call, n, 0, 0, 0); }
void EXPORT(proxy_on_grpc_receive)(u32 id, u32 call, i32 n) { enter(on_grpc_receive_number, id, 0, 2, call, n, 0, 0, 0); }
void EXPORT(proxy_on_grpc_receive_trailing_metadata)(u32 id, u32 call, i32 n) { enter(on_grpc_receive_trailing_metadata_number, id, 0, 2, call, n, 0, 0, 0); }
void EXPORT(proxy_on_grpc_close)(u32 id, u32 call, i32 status) { enter(on_grpc_close_number, id, 0, 2, call, status, 0, 0, 0); }
#if VERSION == 2100
void EXPORT(proxy_on_redis_call_response)(u32 id, u32 call, i32 status, i32 n) { enter(on_redis_call_response_number, id, 0, 3, call, status, n, 0, 0); }
#endif
i32 EXPORT(proxy_on_done)(u32 id) { return enter(on_done_number, id, 1, 0, 0, 0, 0, 0, 0); }
void EXPORT(proxy_on_log)(u32 id) { enter(on_log_number, id, 0, 0, 0, 0, 0, 0, 0); }
void EXPORT(proxy_on_delete)(u32 id) { enter(on_delete_number, id, 0, 0, 0, 0, 0, 0, 0); }
