// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes threads that do not keep the program running, named and counted from 1. Java's own factory
/// of counted names links method handles that no start-up cache holds, before the first file can be
/// opened.
public final class WorkThreadFactory implements ThreadFactory {
  private final String name;
  private final AtomicInteger made = new AtomicInteger();

  /// @param name what stands before the number
  public WorkThreadFactory(String name) {
    this.name = name;
  }

  @Override
  public Thread newThread(Runnable work) {
    return Thread.ofPlatform().daemon().name(name + made.incrementAndGet()).unstarted(work);
  }
}
