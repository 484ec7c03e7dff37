package org.sharedpen.infra.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most that lay in the heap after a collection or before one, since it was last forgotten. */
final class PeakMemory {
    private final List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    void forget() {
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    long megabytes() {
        return heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
