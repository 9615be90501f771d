// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.briefingviewer.extract.encoder.FigureOpinions;
import org.briefingviewer.extract.encoder.SecondOpinion;
import org.briefingviewer.extract.figure.DetailedFigures;
import org.briefingviewer.extract.quantity.FoundQuantity;

/// What encoders say of marked texts that they were not fitted to: `folds.tsv` has of each text the
/// file of one.
final class HeldOutOpinions {
  private final Path folder;
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, SecondOpinion> encoders = new HashMap<>();
  private final IdentityHashMap<DetailedFigures, FigureOpinions> read = new IdentityHashMap<>();

  HeldOutOpinions(Path folder) throws IOException {
    this.folder = folder;
    for (String line : Files.readAllLines(folder.resolve("folds.tsv"))) {
      int tab = line.indexOf('\t');
      files.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  /// Returns how far what the encoder says speaks for an answer.
  Map<String, Float> of(MarkedAnswer marked) {
    FigureAnswer answer = marked.answer();
    FigureOpinions opinions =
        read.computeIfAbsent(
            answer.details(),
            details ->
                new FigureOpinions(
                    answer.text().text(),
                    details.figures().stream().map(FoundQuantity::span).toList(),
                    () -> Optional.of(encoder(marked.text()))));
    return OpinionSigns.of(answer, opinions.of(answer.figure()).orElseThrow());
  }

  private SecondOpinion encoder(String text) {
    String file = files.get(text);
    if (file == null) {
      throw new IllegalStateException(folder + " has no encoder that did not see " + text);
    }
    return encoders.computeIfAbsent(
        file,
        name -> {
          try {
            return SecondOpinion.read(Files.readAllBytes(folder.resolve(name)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (OrtException e) {
            throw new IllegalStateException(name, e);
          }
        });
  }
}
