// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.encoder;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.Optional;

/// The program's own encoder, loaded when it is first asked. This class names no type of ONNX
/// Runtime, so that it can be loaded where that library is missing.
final class OwnEncoder {
  private static final String WEIGHTS = "/org/briefingviewer/extract/encoder.onnx";
  private static final Optional<SecondOpinion> ENCODER = load();

  private OwnEncoder() {}

  /// Returns it, or nothing where it cannot be loaded.
  static Optional<SecondOpinion> get() {
    return ENCODER;
  }

  /// Without ONNX Runtime for this system, or without the weights, doubts are those of the trees
  /// alone; the log says so once.
  private static Optional<SecondOpinion> load() {
    try (InputStream weights = OwnEncoder.class.getResourceAsStream(WEIGHTS)) {
      if (weights == null) {
        throw new FileNotFoundException(WEIGHTS + " is missing from the program");
      }
      return Optional.of(SecondOpinion.read(weights.readAllBytes()));
    } catch (Exception | LinkageError e) {
      System.getLogger(OwnEncoder.class.getName())
          .log(
              System.Logger.Level.WARNING,
              "The second opinion on doubts cannot be loaded, so the program goes on without it: "
                  + e);
      return Optional.empty();
    }
  }
}
