// SPDX-License-Identifier: Apache-2.0
//
// Lets User Mode Linux run on processors with more registers than it has room for (AMX): it asks for as much of
// NT_X86_XSTATE as it knows, and Linux sets that whole or not at all (EFAULT). Preloaded, this ptrace(2) gives it the part
// it knows, and sets the rest to its initial state, which it always has: a guest's program can't ask for AMX.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <sys/uio.h>

// XSTATE_BV, the features that are not in their initial state, and where AMX's two begin.
#define XSTATE_BV 512
#define AMX (UINT64_C(3) << 17)

static long (*next)(int, pid_t, void *, void *);

__attribute__((constructor)) static void find(void) {
  next = (long (*)(int, pid_t, void *, void *))dlsym(RTLD_NEXT, "ptrace");
}

long ptrace(enum __ptrace_request request, ...) {
  va_list args;
  va_start(args, request);
  pid_t pid = va_arg(args, pid_t);
  void *address = va_arg(args, void *);
  void *data = va_arg(args, void *);
  va_end(args);
  int gets = request == PTRACE_GETREGSET;
  if ((!gets && request != PTRACE_SETREGSET) || (uintptr_t)address != NT_X86_XSTATE) {
    return next(request, pid, address, data);
  }

  // UML has one thread here; on the stack this would be more than its kernel stacks hold.
  static char all[1 << 16] __attribute__((aligned(64)));
  static size_t size;
  struct iovec *known = data;
  struct iovec whole = {all, sizeof all};
  if (gets || size == 0) {
    long result = next(PTRACE_GETREGSET, pid, address, &whole);
    if (result < 0) {
      return result;
    }
    size = whole.iov_len;
  }
  if (known->iov_len > size) {
    known->iov_len = size;
  }
  if (gets) {
    memcpy(known->iov_base, all, known->iov_len);
    return 0;
  }
  memcpy(all, known->iov_base, known->iov_len);
  memset(all + known->iov_len, 0, size - known->iov_len);
  uint64_t features;
  memcpy(&features, all + XSTATE_BV, sizeof features);
  features &= ~AMX;
  memcpy(all + XSTATE_BV, &features, sizeof features);
  whole.iov_len = size;
  return next(request, pid, address, &whole);
}
