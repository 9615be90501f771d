// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Listens to what JavaFX's renderer prints. When it runs out of memory it prints that, leaves out
/// what it was about to draw, and goes on: the picture would lack something that nobody misses.
///
/// @param printed what came so far
/// @param before where errors were printed until now
public record RendererFaults(ByteArrayOutputStream printed, PrintStream before)
    implements AutoCloseable {

  public static RendererFaults listen() {
    RendererFaults faults = new RendererFaults(new ByteArrayOutputStream(), System.err);
    System.setErr(new PrintStream(faults.printed(), true, StandardCharsets.UTF_8));
    return faults;
  }

  /// @throws IllegalStateException when the picture is not whole
  public void check() {
    if (printed.toString(StandardCharsets.UTF_8).contains(OutOfMemoryError.class.getName())) {
      throw new IllegalStateException(new OutOfMemoryError("in the renderer"));
    }
  }

  /// Lets errors be printed again, and prints those that came.
  @Override
  public void close() {
    System.setErr(before);
    String said = printed.toString(StandardCharsets.UTF_8);
    if (!said.contains(OutOfMemoryError.class.getName())) {
      before.print(said);
    }
  }
}
