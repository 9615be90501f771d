// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.briefingviewer.app.system.NativeLibrary;
import org.junit.jupiter.api.Test;

class WakeLockTest {
  private static List<Class<?>> means(String system) {
    return WakeLock.means(system).stream().<Class<?>>map(WakeHold::getClass).toList();
  }

  @Test
  void everySystemIsAskedInItsOwnWay() {
    assertEquals(List.of(WindowsPower.class), means("Windows 11"));
    assertEquals(List.of(Caffeinate.class), means("Mac OS X"));
    assertEquals(List.of(SessionBus.class, ServerSaver.class), means("Linux"));
  }

  @Test
  void aBusThatIsNotOnThisMachineIsLeftAlone() {
    String far = "tcp:host=127.0.0.1,port=9";
    assertFalse(new SessionBus(Map.of("DBUS_SESSION_BUS_ADDRESS", far)).take());
  }

  @Test
  void whereThereIsNoDesktopNothingIsHeld() {
    assertFalse(new SessionBus(Map.of()).take());
    assertFalse(
        new SessionBus(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")).take());
    assertFalse(new ServerSaver(Map.of()).take());
  }

  @Test
  void whatASystemDoesNotHaveIsNotHeld() {
    boolean there =
        NativeLibrary.or(
            false,
            () -> {
              NativeLibrary.named("no-such-library");
              return true;
            });
    assertFalse(there);
  }
}
