// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.awake;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.briefingviewer.app.system.NativeLibrary;
import org.jspecify.annotations.Nullable;

/// The Linux desktop: its session is asked to count as in use, by the [idle inhibition
/// service](https://specifications.freedesktop.org/idle-inhibit-spec/latest/), else by the session
/// manager that some desktops have instead. Both let go when the connection to the bus ends, which
/// is kept for that. The bus is called through the library that the toolkit has loaded already.
final class SessionBus implements WakeHold {
  private static final int AS_CLIENT = 1;
  private static final int TO_A_BUS = 8;
  private static final int MILLIS = 2_000;

  private final Map<String, String> environment;
  private MemorySegment connection = NULL;

  /// Whom to ask, and how.
  ///
  /// @param values in the text form of GLib's variants
  private record Service(String name, String path, String values) {}

  private static final List<Service> SERVICES =
      List.of(
          new Service(
              "org.freedesktop.ScreenSaver",
              "/org/freedesktop/ScreenSaver",
              "('org.briefingviewer.viewer', 'Presenting')"),
          new Service(
              "org.gnome.SessionManager",
              "/org/gnome/SessionManager",
              "('org.briefingviewer.viewer', uint32 0, 'Presenting', uint32 8)"));

  SessionBus(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public boolean take() {
    String address = address();
    return address != null && NativeLibrary.or(false, () -> ask(address));
  }

  /// Returns where the session's bus is, or null where there is none. One that is reached by
  /// another way than a local socket is left alone.
  private @Nullable String address() {
    String given = environment.get("DBUS_SESSION_BUS_ADDRESS");
    if (given != null) {
      return given.startsWith("unix:") ? given : null;
    }
    String own = environment.get("XDG_RUNTIME_DIR");
    return own != null && Files.exists(Path.of(own, "bus")) ? "unix:path=" + own + "/bus" : null;
  }

  private boolean ask(String address) throws Throwable {
    NativeLibrary gio = NativeLibrary.named("libgio-2.0.so.0");
    var connect =
        gio.function(
            "g_dbus_connection_new_for_address_sync",
            FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      connection =
          (MemorySegment)
              connect.invokeExact(
                  arena.allocateFrom(address), AS_CLIENT | TO_A_BUS, NULL, NULL, NULL);
      if (connection.equals(NULL)) {
        return false;
      }
      for (Service service : SERVICES) {
        if (granted(gio, service, arena)) {
          return true;
        }
      }
    }
    release();
    return false;
  }

  private boolean granted(NativeLibrary gio, Service service, Arena arena) throws Throwable {
    NativeLibrary glib = NativeLibrary.named("libglib-2.0.so.0");
    var parse =
        glib.function(
            "g_variant_parse",
            FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
    var call =
        gio.function(
            "g_dbus_connection_call_sync",
            FunctionDescriptor.of(
                ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT,
                JAVA_INT, ADDRESS, ADDRESS));
    var unref = glib.function("g_variant_unref", FunctionDescriptor.ofVoid(ADDRESS));
    MemorySegment values =
        (MemorySegment)
            parse.invokeExact(NULL, arena.allocateFrom(service.values()), NULL, NULL, NULL);
    MemorySegment answer =
        (MemorySegment)
            call.invokeExact(
                connection,
                arena.allocateFrom(service.name()),
                arena.allocateFrom(service.path()),
                arena.allocateFrom(service.name()),
                arena.allocateFrom("Inhibit"),
                values,
                NULL,
                0,
                MILLIS,
                NULL,
                NULL);
    unref.invokeExact(values);
    if (answer.equals(NULL)) {
      return false;
    }
    unref.invokeExact(answer);
    return true;
  }

  @Override
  public void release() {
    NativeLibrary.or(
        false,
        () -> {
          int _ =
              (int)
                  NativeLibrary.named("libgio-2.0.so.0")
                      .function(
                          "g_dbus_connection_close_sync",
                          FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS))
                      .invokeExact(connection, NULL, NULL);
          NativeLibrary.named("libgobject-2.0.so.0")
              .function("g_object_unref", FunctionDescriptor.ofVoid(ADDRESS))
              .invokeExact(connection);
          return true;
        });
  }
}
