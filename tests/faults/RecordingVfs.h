// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <cstring>
#include <map>
#include <new>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace madoguchi::test
{

// What SQLite asked of the disk.
struct DiskStep {
    enum Kind { Write, Truncate, Sync, Delete, Mark } kind;
    std::string file; // its name without the folder; of a Mark: what the test says of this moment
    sqlite3_int64 offset = 0;
    std::string bytes = {};
};

// The system's own VFS with every step written down, and with steps that fail on demand. While it lives it is
// the default one: what the program opens goes through it. Shared memory is not recorded: no power cut leaves
// any.
class RecordingVfs
{
public:
    RecordingVfs()
    {
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "recording";
        m_vfs.szOsFile = int(sizeof(File)) + s_real->szOsFile;
        m_vfs.pNext = nullptr;
        m_vfs.xOpen = open;
        m_vfs.xDelete = remove;
        m_vfs.xAccess = [](sqlite3_vfs *, const char *name, int flags, int *out) {
            return s_real->xAccess(s_real, name, flags, out);
        };
        m_vfs.xFullPathname = [](sqlite3_vfs *, const char *name, int size, char *out) {
            return s_real->xFullPathname(s_real, name, size, out);
        };
        s_self = this;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~RecordingVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(s_real, 1);
        s_self = nullptr;
    }
    RecordingVfs(const RecordingVfs &) = delete;
    RecordingVfs &operator=(const RecordingVfs &) = delete;

    std::vector<DiskStep> steps;
    void mark(const std::string &moment) { steps.push_back({DiskStep::Mark, moment}); }

    // The write or sync after `steps` more fails for this reason, and as many after it.
    void failAfter(int after, int reason, int times)
    {
        m_countdown = after;
        m_reason = reason;
        m_times = times;
    }
    bool failed() const noexcept { return m_failed; }
    void heal() noexcept { m_times = 0; }

private:
    struct File {
        sqlite3_file base;
        std::string *name;
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };
    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return of(file)->real(); }
    static std::string baseName(const char *path)
    {
        const char *slash = path ? std::strrchr(path, '/') : nullptr;
        return slash ? slash + 1 : "";
    }

    static bool fails()
    {
        if (s_self->m_times <= 0 || --s_self->m_countdown >= 0)
            return false;
        --s_self->m_times;
        s_self->m_failed = true;
        return true;
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        File *mine = of(file);
        mine->base.pMethods = nullptr;
        const int code = s_real->xOpen(s_real, name, mine->real(), flags, outFlags);
        if (!mine->real()->pMethods)
            return code;
        mine->name = new std::string(baseName(name));
        mine->base.pMethods = methods();
        return code;
    }
    static int remove(sqlite3_vfs *, const char *name, int sync)
    {
        s_self->steps.push_back({DiskStep::Delete, baseName(name)});
        return s_real->xDelete(s_real, name, sync);
    }
    static int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
    {
        if (fails())
            return s_self->m_reason == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        s_self->steps.push_back(
            {DiskStep::Write, *of(file)->name, offset, {static_cast<const char *>(data), std::size_t(size)}});
        return real(file)->pMethods->xWrite(real(file), data, size, offset);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        s_self->steps.push_back({DiskStep::Truncate, *of(file)->name, size});
        return real(file)->pMethods->xTruncate(real(file), size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        if (fails())
            return SQLITE_IOERR_FSYNC;
        s_self->steps.push_back({DiskStep::Sync, *of(file)->name});
        return real(file)->pMethods->xSync(real(file), flags);
    }
    static int close(sqlite3_file *file)
    {
        delete of(file)->name;
        return real(file)->pMethods->xClose(real(file));
    }
    static int control(sqlite3_file *file, int operation, void *argument)
    {
        if (operation == SQLITE_FCNTL_LAST_ERRNO && s_self->m_failed) {
            *static_cast<int *>(argument) = s_self->m_reason;
            return SQLITE_OK;
        }
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods table = [] {
            sqlite3_io_methods m = {};
            m.iVersion = 2; // no mapped reading
            m.xClose = close;
            m.xRead = [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
                return real(f)->pMethods->xRead(real(f), to, n, at);
            };
            m.xWrite = write;
            m.xTruncate = truncate;
            m.xSync = sync;
            m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
                return real(f)->pMethods->xFileSize(real(f), size);
            };
            m.xLock = [](sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); };
            m.xUnlock = [](sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); };
            m.xCheckReservedLock = [](sqlite3_file *f, int *out) {
                return real(f)->pMethods->xCheckReservedLock(real(f), out);
            };
            m.xFileControl = control;
            m.xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); };
            // No promise of a kind disk: nothing is said to be atomic or to survive a power cut unasked.
            m.xDeviceCharacteristics = [](sqlite3_file *) { return 0; };
            m.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **to) {
                return real(f)->pMethods->xShmMap(real(f), page, size, extend, to);
            };
            m.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) {
                return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
            };
            m.xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); };
            m.xShmUnmap = [](sqlite3_file *f, int remove) {
                return real(f)->pMethods->xShmUnmap(real(f), remove);
            };
            return m;
        }();
        return &table;
    }

    static inline sqlite3_vfs *s_real = nullptr;
    static inline RecordingVfs *s_self = nullptr;
    sqlite3_vfs m_vfs = {};
    int m_countdown = 0, m_reason = 0, m_times = 0;
    bool m_failed = false;
};

// What a disk holds: file by file what is safe, and what was asked for since and may or may not have arrived.
class DiskImage
{
public:
    using Files = std::map<std::string, std::string>;

    void apply(const DiskStep &step)
    {
        switch (step.kind) {
        case DiskStep::Write:
        case DiskStep::Truncate:
            m_pending[step.file].push_back(&step);
            break;
        case DiskStep::Sync:
            for (const DiskStep *earlier : m_pending[step.file])
                put(m_safe[step.file], *earlier, 0, earlier->bytes.size());
            m_pending[step.file].clear();
            break;
        case DiskStep::Delete:
            m_safe.erase(step.file);
            m_pending.erase(step.file);
            break;
        case DiskStep::Mark:
            break;
        }
    }

    // After a power cut: `arrives` says of each sector (512 bytes) that was not synced whether it did.
    template <typename Arrives> Files afterPowerCut(const Arrives &arrives) const
    {
        Files files = m_safe;
        for (const auto &[name, steps] : m_pending) {
            for (const DiskStep *step : steps) {
                constexpr std::size_t sector = 512;
                if (step->kind == DiskStep::Truncate && arrives())
                    put(files[name], *step, 0, 0);
                for (std::size_t at = 0; step->kind == DiskStep::Write && at < step->bytes.size();
                     at += sector) {
                    if (arrives())
                        put(files[name], *step, at, std::min(sector, step->bytes.size() - at));
                }
            }
        }
        return files;
    }

    bool allSafe() const
    {
        for (const auto &[name, steps] : m_pending) {
            if (!steps.empty())
                return false;
        }
        return true;
    }

private:
    static void put(std::string &content, const DiskStep &step, std::size_t from, std::size_t size)
    {
        if (step.kind == DiskStep::Truncate) {
            content.resize(std::size_t(step.offset));
            return;
        }
        const std::size_t at = std::size_t(step.offset) + from;
        if (content.size() < at + size)
            content.resize(at + size);
        content.replace(at, size, step.bytes, from, size);
    }

    Files m_safe;
    std::map<std::string, std::vector<const DiskStep *>> m_pending;
};

} // namespace madoguchi::test
