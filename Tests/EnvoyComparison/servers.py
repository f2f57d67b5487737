"""The servers behind the proxy: each answers as its case says and records what it got."""

import socket
import threading
import time

from http1 import Closed, Reader, chunk, framed, head, last_chunk, text


class Server:
    """HTTP/1.1. `answer` is a canned response, or {"fail": "refuse" | "reset" | "hang" | "cut"}; a list of them answers request by
    request, the last one for all the rest. With "stream": true a response's headers go out as soon as the request's
    arrive, and a chunk for each chunk: what a gRPC stream needs."""

    def __init__(self, answer, gap):
        self.answers = answer if isinstance(answer, list) else [answer]
        self.gap = gap
        self.seen = []
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.connections = []
        if any(a.get("fail") == "refuse" for a in self.answers):
            self.listener.close()
            return
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections.append(connection)
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        reader = Reader(connection)
        try:
            while self.one(reader, connection):
                pass
        except (Closed, ConnectionError, OSError):
            pass
        connection.close()

    def one(self, reader, connection):
        method, path, _ = reader.line().split(" ", 2)
        headers = reader.fields()
        record = {"method": method, "path": path, "headers": headers, "body": "", "complete": False}
        with self.lock:
            answer = self.answers[min(len(self.seen), len(self.answers) - 1)]
            self.seen.append(record)
        stream = answer.get("stream")
        chunks = [text(c) for c in answer.get("body", [])]
        more, chunked = framed(answer)
        first = head(f"HTTP/1.1 {answer.get('status', 200)} -", answer.get("headers", []) + more)
        if not more and not chunks and not any(n.lower() == "content-length" for n, _ in answer.get("headers", [])) \
                and answer.get("status", 200) not in (204, 304):
            first = head(f"HTTP/1.1 {answer.get('status', 200)} -", answer.get("headers", []) + [["content-length", "0"]])
        if stream:
            connection.sendall(first)

        def on_chunk(data):
            if stream and chunks:
                connection.sendall(chunk(chunks.pop(0)))

        body, trailers, complete = reader.body(headers, on_chunk=on_chunk)
        record["body"] = text(body)
        record["complete"] = complete
        if trailers:
            record["trailers"] = trailers
        if not complete:
            return False
        if answer.get("fail") == "reset":
            # With a linger of nothing the close is a reset.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            return False
        if answer.get("fail") == "hang":
            time.sleep(30)
            return False
        if answer.get("fail") == "cut":
            # A response that says it is longer than what comes of it.
            connection.sendall(head(f"HTTP/1.1 {answer.get('status', 200)} -",
                                    answer.get("headers", []) + [["content-length", "1000"]]) + b"part")
            time.sleep(self.gap)
            return False
        time.sleep(answer.get("delay_ms", 0) / 1000)
        if not stream:
            connection.sendall(first)
        if method == "HEAD":
            return True
        for c in chunks:
            time.sleep(self.gap)
            connection.sendall(chunk(c) if chunked else c)
        if chunked:
            if answer.get("trailers"):
                time.sleep(self.gap)
            connection.sendall(last_chunk(answer.get("trailers", [])))
        return True

    def close(self):
        self.listener.close()
        for c in self.connections:
            c.close()


class TCPServer:
    """Sends what it is told to after the first bytes arrive, and reads until the peer is done."""

    def __init__(self, answer, gap):
        self.answer = answer
        self.gap = gap
        self.seen = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        record = {"received": ""}
        self.seen.append(record)
        try:
            data = connection.recv(65536)
            record["received"] += text(data)
            for piece in self.answer.get("send", []):
                time.sleep(self.gap)
                connection.sendall(text(piece))
            if self.answer.get("close"):
                connection.close()
                return
            while data := connection.recv(65536):
                record["received"] += text(data)
        except OSError:
            pass
        connection.close()

    def close(self):
        self.listener.close()


def tcp_exchange(port, request, gap, timeout=4):
    connection = socket.create_connection(("127.0.0.1", port), timeout=timeout)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    received = b""
    try:
        for piece in request.get("send", []):
            connection.sendall(text(piece))
            time.sleep(gap)
        time.sleep(gap * 3)
        if request.get("half_close"):
            connection.shutdown(socket.SHUT_WR)
        connection.settimeout(max(gap * 10, 0.5))
        try:
            while data := connection.recv(65536):
                received += data
        except socket.timeout:
            return {"received": text(received), "closed": False}
        return {"received": text(received), "closed": True}
    except ConnectionError:
        return {"received": text(received), "closed": True, "error": "reset"}
    finally:
        connection.close()
