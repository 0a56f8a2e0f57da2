#include "document/export/full_disk.h"

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

bool isFull = false;

} // namespace

// Stands in for the one of the system, for Qt too. A file system of a few bytes would need root.
extern "C" ssize_t write(int file, const void *bytes, std::size_t size)
{
    if (!isFull)
        return syscall(SYS_write, file, bytes, size);
    errno = ENOSPC;
    return -1;
}

FullDisk::FullDisk()
{
    isFull = true;
}

FullDisk::~FullDisk()
{
    isFull = false;
}

ShortFiles::ShortFiles(rlim_t bytes)
{
    getrlimit(RLIMIT_FSIZE, &m_before);
    m_handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{bytes, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
}

ShortFiles::~ShortFiles()
{
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_handler);
}
