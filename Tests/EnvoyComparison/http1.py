"""Just enough of HTTP/1.1 to send exactly what a case says and to see exactly what arrives: header order, duplicates,
chunks and trailers. A library would tidy these up."""

import socket
import time


class Closed(Exception):
    pass


class Reader:
    def __init__(self, connection):
        self.connection = connection
        self.rest = b""

    def more(self):
        data = self.connection.recv(65536)
        if not data:
            raise Closed()
        self.rest += data

    def line(self):
        while b"\r\n" not in self.rest:
            self.more()
        line, self.rest = self.rest.split(b"\r\n", 1)
        return line.decode("latin-1")

    def exactly(self, count):
        while len(self.rest) < count:
            self.more()
        data, self.rest = self.rest[:count], self.rest[count:]
        return data

    def fields(self):
        result = []
        while line := self.line():
            name, value = line.split(":", 1)
            result.append([name, value.strip()])
        return result

    def body(self, headers, is_response=False, status=200, method="GET", on_chunk=lambda data: None):
        """(body, trailers, complete)"""
        named = {name.lower(): value for name, value in headers}
        if is_response and (status in (204, 304) or status < 200 or method == "HEAD"):
            return b"", [], True
        body = b""
        try:
            if "chunked" in named.get("transfer-encoding", ""):
                while size := int(self.line().split(";")[0], 16):
                    data = self.exactly(size)
                    self.exactly(2)
                    body += data
                    on_chunk(data)
                return body, self.fields(), True
            if "content-length" in named:
                count = int(named["content-length"])
                while len(body) < count:
                    if not self.rest:
                        self.more()
                    piece, self.rest = self.rest[:count - len(body)], self.rest[count - len(body):]
                    body += piece
                return body, [], True
            if is_response:
                while True:
                    body += self.rest
                    self.rest = b""
                    self.more()
            return b"", [], True
        except (Closed, ConnectionError, socket.timeout):
            body += self.rest
            return body, [], is_response and "transfer-encoding" not in named and "content-length" not in named


def head(first, headers):
    return (first + "\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers) + "\r\n").encode("latin-1")


def chunk(data):
    return b"%x\r\n%s\r\n" % (len(data), data) if data else b""


def last_chunk(trailers):
    return b"0\r\n" + "".join(f"{name}: {value}\r\n" for name, value in trailers).encode("latin-1") + b"\r\n"


def text(value):
    """Bodies in the JSON files are text with one character a byte."""
    return value.decode("latin-1") if isinstance(value, bytes) else value.encode("latin-1")


def framed(message):
    """The headers that frame a message's body, and whether it is chunked: one chunk without trailers has a length."""
    chunks, trailers = message.get("body", []), message.get("trailers", [])
    named = {name.lower() for name, _ in message.get("headers", [])}
    if len(chunks) > 1 or trailers or message.get("chunked"):
        return [["transfer-encoding", "chunked"]], True
    if "content-length" in named or not chunks:
        return [], False
    return [["content-length", str(len(text(chunks[0])))]], False


def exchange(port, request, gap, timeout=8):
    """Sends one request and gives the client's view of the answer."""
    method = request.get("method", "GET")
    headers = [["host", request.get("authority", "example.test")]] + request.get("headers", [])
    more, chunked = framed(request)
    chunks = [text(c) for c in request.get("body", [])]
    connection = socket.create_connection(("127.0.0.1", port), timeout=timeout)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        reader = Reader(connection)
        try:
            connection.sendall(head(f"{method} {request.get('path', '/')} HTTP/1.1", headers + more))
            for c in chunks:
                time.sleep(gap)
                connection.sendall(chunk(c) if chunked else c)
            if chunked:
                if request.get("trailers"):
                    time.sleep(gap)
                connection.sendall(last_chunk(request.get("trailers", [])))
        except (BrokenPipeError, ConnectionResetError):
            pass  # Answered before all was sent.
        if request.get("abort_after_ms") is not None:
            time.sleep(request["abort_after_ms"] / 1000)
            return {"aborted": True}
        try:
            status = int(reader.line().split()[1])
            got = reader.fields()
        except (Closed, ConnectionResetError):
            return {"error": "closed"}
        except socket.timeout:
            return {"error": "timeout"}
        body, trailers, complete = reader.body(got, True, status, method)
        result = {"status": status, "headers": got, "body": text(body)}
        if trailers:
            result["trailers"] = trailers
        if not complete:
            result["error"] = "incomplete"
        return result
    finally:
        connection.close()
