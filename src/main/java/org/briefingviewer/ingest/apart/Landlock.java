// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Linux' Landlock (kernel 5.13 and later): a thread gives up rights for good, for itself and for
/// all that it begins. Its numbers are those of `linux/landlock.h` and the same on every machine.
final class Landlock {
  private static final long CREATE_RULESET = 444;
  private static final long RESTRICT_SELF = 446;
  private static final long ASK_VERSION = 1;
  private static final int NO_NEW_PRIVILEGES = 38;

  /// Version 4 and later can forbid connections.
  private static final int CONNECTIONS = 4;

  private static final int TRUNCATE = 3;
  private static final int REFER = 2;
  private static final int DEVICES = 5;
  private static final int SCOPES = 6;

  /// Start programs, write, remove and make: all rights to files but the two to read.
  private static final long FIRST_RIGHTS = 0x1fffL & ~0x4L & ~0x8L;

  private static final long REFER_RIGHT = 0x2000;
  private static final long TRUNCATE_RIGHT = 0x4000;
  private static final long DEVICE_RIGHT = 0x8000;

  /// Bind and connect.
  private static final long NETWORK_RIGHTS = 0x3;

  /// Abstract sockets and signals.
  private static final long ALL_SCOPES = 0x3;

  private static final int BYTES = 24;

  private Landlock() {}

  /// Asks which version the system has.
  ///
  /// @return 0 where there is none
  static int version() {
    if (!System.getProperty("os.name", "").equals("Linux")) {
      return 0;
    }
    try {
      long version = call(CREATE_RULESET, MemorySegment.NULL, 0, ASK_VERSION);
      return (int) Math.max(0, version);
    } catch (Throwable e) {
      return 0;
    }
  }

  /// Tells whether whoever gave up its rights cannot connect either.
  static boolean forbidsConnections(int version) {
    return version >= CONNECTIONS;
  }

  /// Takes from this thread, and from all that it will begin, the rights to write, to start
  /// programs and, where the system can, to connect. Where it cannot be done all goes on without.
  ///
  /// @return the version that did it, or 0
  static int takeRights() {
    int version = version();
    if (version == 0) {
      return 0;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment rules = arena.allocate(BYTES, Long.BYTES);
      rules.setAtIndex(ValueLayout.JAVA_LONG, 0, rights(version));
      rules.setAtIndex(ValueLayout.JAVA_LONG, 1, version >= CONNECTIONS ? NETWORK_RIGHTS : 0);
      rules.setAtIndex(ValueLayout.JAVA_LONG, 2, version >= SCOPES ? ALL_SCOPES : 0);
      // A system of an earlier version takes what is longer if the rest of it is zero.
      long set = call(CREATE_RULESET, rules, BYTES, 0);
      boolean done = set >= 0 && noNewPrivileges() && call(RESTRICT_SELF, set, 0) == 0;
      return done ? version : 0;
    } catch (Throwable e) {
      return 0;
    }
  }

  private static long rights(int version) {
    return FIRST_RIGHTS
        | (version >= REFER ? REFER_RIGHT : 0)
        | (version >= TRUNCATE ? TRUNCATE_RIGHT : 0)
        | (version >= DEVICES ? DEVICE_RIGHT : 0);
  }

  private static long call(long number, MemorySegment first, long second, long third)
      throws Throwable {
    MethodHandle syscall =
        function(
            "syscall",
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG);
    return (long) syscall.invokeExact(number, first, second, third);
  }

  private static long call(long number, long first, long second) throws Throwable {
    return call(number, MemorySegment.ofAddress(first), second, 0);
  }

  private static boolean noNewPrivileges() throws Throwable {
    MethodHandle prctl =
        function(
            "prctl",
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG);
    return (int) prctl.invokeExact(NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L) == 0;
  }

  /// Both take a number and whatever follows it.
  @SuppressWarnings("restricted")
  private static MethodHandle function(
      String name, MemoryLayout result, MemoryLayout... arguments) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow(name),
        FunctionDescriptor.of(result, arguments),
        Linker.Option.firstVariadicArg(1));
  }
}
