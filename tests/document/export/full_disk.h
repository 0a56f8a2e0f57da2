// Disks that take no more, for the tests of saving.
#pragma once

#include <sys/resource.h>

// While one exists, no file takes another byte: there is no space left.
class FullDisk
{
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
};

// While one exists, no file of this process can grow beyond `bytes`.
class ShortFiles
{
public:
    explicit ShortFiles(rlim_t bytes);
    ~ShortFiles();
    ShortFiles(const ShortFiles &) = delete;
    ShortFiles &operator=(const ShortFiles &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};
