// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.awake;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import org.briefingviewer.app.system.NativeLibrary;

/// The X server's own screen saver and its display's sleep, suspended by its extension for savers,
/// over a connection that is kept for that: with it the suspension ends.
final class ServerSaver implements WakeHold {
  private final Map<String, String> environment;
  private MemorySegment display = NULL;

  ServerSaver(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public boolean take() {
    return environment.containsKey("DISPLAY") && NativeLibrary.or(false, this::suspend);
  }

  private boolean suspend() throws Throwable {
    NativeLibrary saver = NativeLibrary.named("libXss.so.1");
    display =
        (MemorySegment)
            x().function("XOpenDisplay", FunctionDescriptor.of(ADDRESS, ADDRESS)).invokeExact(NULL);
    if (display.equals(NULL)) {
      return false;
    }
    var asked =
        saver.function(
            "XScreenSaverQueryExtension",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      if ((int) asked.invokeExact(display, arena.allocate(JAVA_INT), arena.allocate(JAVA_INT))
          == 0) {
        release();
        return false;
      }
    }
    var suspend =
        saver.function("XScreenSaverSuspend", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
    suspend.invokeExact(display, 1);
    int _ =
        (int)
            x().function("XSync", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT))
                .invokeExact(display, 0);
    return true;
  }

  private static NativeLibrary x() {
    return NativeLibrary.named("libX11.so.6");
  }

  @Override
  public void release() {
    NativeLibrary.or(
        0,
        () ->
            (int)
                x().function("XCloseDisplay", FunctionDescriptor.of(JAVA_INT, ADDRESS))
                    .invokeExact(display));
  }
}
