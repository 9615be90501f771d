// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.awake;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.briefingviewer.app.system.NativeLibrary;

/// Windows: the thread says that display and system are needed, until it says otherwise or ends.
/// The values are those of `winbase.h`.
final class WindowsPower implements WakeHold {
  private static final int CONTINUOUS = 0x8000_0000;
  private static final int SYSTEM_REQUIRED = 1;
  private static final int DISPLAY_REQUIRED = 2;

  @Override
  public boolean take() {
    return set(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED);
  }

  @Override
  public void release() {
    set(CONTINUOUS);
  }

  /// @return whether it was taken: the function gives the state before, 0 where it failed
  private static boolean set(int state) {
    return NativeLibrary.or(
        false,
        () -> {
          MethodHandle call =
              NativeLibrary.named("kernel32")
                  .function(
                      "SetThreadExecutionState",
                      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
          return (int) call.invokeExact(state) != 0;
        });
  }
}
