// The few functions of the C library that compilers call, and an allocator that never frees.
#pragma once
typedef unsigned long size_t;

void *memset(void *destination, int byte, size_t count);
void *memcpy(void *destination, const void *source, size_t count);
void *allocate(size_t bytes);
// Forgets all allocations, so that an export may be called again and again.
void reset(void);
