package jp.hashiwatashi.matching.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** How much heap the process has used at most. */
final class PeakHeap {

  private PeakHeap() {}

  /** Whole megabytes, rounded up: the sum of the pools' peaks, which is never too low. */
  static long megabytes() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return (bytes + (1 << 20) - 1) >> 20;
  }
}
