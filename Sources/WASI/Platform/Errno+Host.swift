#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Errno {
  /// What the host's number means; ``Errno/inputOutput`` for one that the interface has no number for.
  init(host code: Int32) {
    self = Self.hostNumbers.first { $0.0 == code }?.1 ?? .inputOutput
  }

  private static let hostNumbers: [(Int32, Errno)] = [
    (EPERM, .notPermitted), (ENOENT, .noSuchFile), (ESRCH, .noSuchProcess), (EINTR, .interrupted),
    (EIO, .inputOutput), (ENXIO, .noSuchAddress), (E2BIG, .argumentListTooLong), (ENOEXEC, .notExecutable),
    (EBADF, .badDescriptor), (ECHILD, .noChildProcess), (EAGAIN, .wouldBlock), (ENOMEM, .notEnoughMemory),
    (EACCES, .permissionDenied), (EFAULT, .badAddress), (EBUSY, .busy), (EEXIST, .exists),
    (EXDEV, .crossDeviceLink), (ENODEV, .noSuchDevice), (ENOTDIR, .notDirectory), (EISDIR, .isDirectory),
    (EINVAL, .invalidArgument), (ENFILE, .tooManyOpenFiles), (EMFILE, .tooManyDescriptors), (ENOTTY, .notTerminal),
    (ETXTBSY, .textFileBusy), (EFBIG, .fileTooLarge), (ENOSPC, .noSpace), (ESPIPE, .invalidSeek),
    (EROFS, .readOnlyFileSystem), (EMLINK, .tooManyHardLinks), (EPIPE, .brokenPipe), (EDOM, .argumentOutOfDomain),
    (ERANGE, .resultTooLarge), (EDEADLK, .deadlock), (ENAMETOOLONG, .nameTooLong), (ENOLCK, .noLocks),
    (ENOSYS, .notSupportedFunction), (ENOTEMPTY, .directoryNotEmpty), (ELOOP, .tooManyLinks),
    (EOVERFLOW, .overflow), (EILSEQ, .illegalByteSequence), (ENOTSOCK, .notSocket), (EMSGSIZE, .messageTooLarge),
    (EOPNOTSUPP, .notSupported), (ENOTSUP, .notSupported), (ECONNABORTED, .connectionAborted),
    (ECONNRESET, .connectionReset), (ENOBUFS, .noBufferSpace), (ENOTCONN, .notConnected), (ETIMEDOUT, .timedOut),
    (ECONNREFUSED, .connectionRefused), (ESTALE, .stale), (EDQUOT, .quotaExceeded), (ECANCELED, .canceled),
  ]
}
