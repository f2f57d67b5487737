/// Why a call failed, as preview 1 numbers it (WASI preview 1: `errno`); zero, success, is no error.
public enum Errno: UInt16, Error, Hashable, Sendable, CaseIterable {
  /// `toobig`: the argument list is too long.
  case argumentListTooLong = 1
  /// `acces`: permission is denied.
  case permissionDenied = 2
  /// `addrinuse`: the address is in use.
  case addressInUse = 3
  /// `addrnotavail`: the address is not available.
  case addressNotAvailable = 4
  /// `afnosupport`: the address family is not supported.
  case addressFamilyNotSupported = 5
  /// `again`: the resource is unavailable, or the call would block.
  case wouldBlock = 6
  /// `already`: the connection is already in progress.
  case alreadyInProgress = 7
  /// `badf`: the descriptor is bad.
  case badDescriptor = 8
  /// `badmsg`: the message is bad.
  case badMessage = 9
  /// `busy`: the device or resource is busy.
  case busy = 10
  /// `canceled`: the operation was canceled.
  case canceled = 11
  /// `child`: there is no child process.
  case noChildProcess = 12
  /// `connaborted`: the connection was aborted.
  case connectionAborted = 13
  /// `connrefused`: the connection was refused.
  case connectionRefused = 14
  /// `connreset`: the connection was reset.
  case connectionReset = 15
  /// `deadlk`: a deadlock would occur.
  case deadlock = 16
  /// `destaddrreq`: a destination address is required.
  case destinationAddressRequired = 17
  /// `dom`: the argument is out of the domain of the function.
  case argumentOutOfDomain = 18
  /// `dquot`: the quota is exceeded.
  case quotaExceeded = 19
  /// `exist`: the file exists.
  case exists = 20
  /// `fault`: the address is bad.
  case badAddress = 21
  /// `fbig`: the file is too large.
  case fileTooLarge = 22
  /// `hostunreach`: the host is unreachable.
  case hostUnreachable = 23
  /// `idrm`: the identifier was removed.
  case identifierRemoved = 24
  /// `ilseq`: the byte sequence is illegal.
  case illegalByteSequence = 25
  /// `inprogress`: the operation is in progress.
  case inProgress = 26
  /// `intr`: the function was interrupted.
  case interrupted = 27
  /// `inval`: the argument is invalid.
  case invalidArgument = 28
  /// `io`: an input or output error occurred.
  case inputOutput = 29
  /// `isconn`: the socket is connected.
  case isConnected = 30
  /// `isdir`: it is a directory.
  case isDirectory = 31
  /// `loop`: there are too many levels of symbolic links.
  case tooManyLinks = 32
  /// `mfile`: the process has too many open descriptors.
  case tooManyDescriptors = 33
  /// `mlink`: there are too many links.
  case tooManyHardLinks = 34
  /// `msgsize`: the message is too large.
  case messageTooLarge = 35
  /// `multihop`: reserved.
  case multihop = 36
  /// `nametoolong`: the name is too long.
  case nameTooLong = 37
  /// `netdown`: the network is down.
  case networkDown = 38
  /// `netreset`: the network aborted the connection.
  case connectionAbortedByNetwork = 39
  /// `netunreach`: the network is unreachable.
  case networkUnreachable = 40
  /// `nfile`: the system has too many open files.
  case tooManyOpenFiles = 41
  /// `nobufs`: there is no buffer space.
  case noBufferSpace = 42
  /// `nodev`: there is no such device.
  case noSuchDevice = 43
  /// `noent`: there is no such file or directory.
  case noSuchFile = 44
  /// `noexec`: the file is no executable.
  case notExecutable = 45
  /// `nolck`: there are no locks available.
  case noLocks = 46
  /// `nolink`: reserved.
  case noLink = 47
  /// `nomem`: there is not enough memory.
  case notEnoughMemory = 48
  /// `nomsg`: there is no message of the desired type.
  case noMessage = 49
  /// `noprotoopt`: the protocol is not available.
  case noProtocolOption = 50
  /// `nospc`: there is no space left on the device.
  case noSpace = 51
  /// `nosys`: the function is not supported.
  case notSupportedFunction = 52
  /// `notconn`: the socket is not connected.
  case notConnected = 53
  /// `notdir`: it is not a directory, or a link to one.
  case notDirectory = 54
  /// `notempty`: the directory is not empty.
  case directoryNotEmpty = 55
  /// `notrecoverable`: the state is not recoverable.
  case notRecoverable = 56
  /// `notsock`: it is not a socket.
  case notSocket = 57
  /// `notsup`: it is not supported, or not supported on the socket.
  case notSupported = 58
  /// `notty`: the I/O control operation is inappropriate.
  case notTerminal = 59
  /// `nxio`: there is no such device or address.
  case noSuchAddress = 60
  /// `overflow`: the value is too large for the data type.
  case overflow = 61
  /// `ownerdead`: the previous owner died.
  case ownerDead = 62
  /// `perm`: the operation is not permitted.
  case notPermitted = 63
  /// `pipe`: the pipe is broken.
  case brokenPipe = 64
  /// `proto`: a protocol error occurred.
  case protocolError = 65
  /// `protonosupport`: the protocol is not supported.
  case protocolNotSupported = 66
  /// `prototype`: the protocol type is wrong for the socket.
  case wrongProtocolType = 67
  /// `range`: the result is too large.
  case resultTooLarge = 68
  /// `rofs`: the file system is read-only.
  case readOnlyFileSystem = 69
  /// `spipe`: the seek is invalid.
  case invalidSeek = 70
  /// `srch`: there is no such process.
  case noSuchProcess = 71
  /// `stale`: reserved.
  case stale = 72
  /// `timedout`: the connection timed out.
  case timedOut = 73
  /// `txtbsy`: the text file is busy.
  case textFileBusy = 74
  /// `xdev`: the link would cross devices.
  case crossDeviceLink = 75
  /// `notcapable`: the capabilities are insufficient.
  case notCapable = 76
}
