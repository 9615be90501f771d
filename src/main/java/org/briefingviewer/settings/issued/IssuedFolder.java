// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings.issued;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.issued.IssuedFigure;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.EstimateId;
import org.jspecify.annotations.Nullable;

/// A folder with a file for each copy: what it is on the first line, then a line for each figure on
/// it. Of several lines for one figure the first says what the copy shows, for good, and the last
/// what an erratum has told since. A last line without an end was cut off and counts for nothing;
/// neither does a file of which the first line cannot be read.
///
/// @param folder need not exist
public record IssuedFolder(Path folder) {
  private static final String ENDING = ".jsonl";

  /// Gives the figures of a copy, one after another.
  @FunctionalInterface
  public interface FigureSource {
    void each(Consumer<IssuedFigure> to);
  }

  /// Remembers a copy.
  ///
  /// @throws IOException when it cannot be written; nothing is left behind then
  public void add(IssuedCopy copy, FigureSource figures) throws IOException {
    FileRights.makeOwnFolder(folder);
    Path fresh = Files.createTempFile(folder, "copy", ".new");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
        out.write(IssuedLine.copy(copy));
        figures.each(
            figure -> {
              try {
                out.write(IssuedLine.figure(figure));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      SafeSave.name(fresh, file(copy));
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private Path file(IssuedCopy copy) {
    return folder.resolve(copy.id() + ENDING);
  }

  /// Takes note of what an erratum to a copy has told; what the copy shows stays as it was.
  ///
  /// @param figures those of the copy of which it told something
  /// @throws IOException when it cannot be written
  public void told(IssuedCopy copy, List<IssuedFigure> figures) throws IOException {
    StringBuilder lines = new StringBuilder("\n");
    for (IssuedFigure figure : figures) {
      if (figure.told() != null) {
        lines.append(IssuedLine.told(figure, figure.told()));
      }
    }
    PlainFile.own(file(copy)).write(lines.toString(), StandardOpenOption.APPEND);
  }

  /// Forgets a copy.
  ///
  /// @throws IOException when it cannot be taken away
  public void forget(IssuedCopy copy) throws IOException {
    Files.deleteIfExists(file(copy));
  }

  /// Returns the copies of a briefing, the newest first.
  ///
  /// @throws IOException when the folder cannot be read
  public List<IssuedCopy> of(BundleInfo briefing) throws IOException {
    List<IssuedCopy> copies = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return copies;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        IssuedCopy copy = PlainFile.own(file).isThere() ? read(file) : null;
        if (copy != null && copy.of().same(briefing)) {
          copies.add(copy);
        }
      }
    }
    copies.sort(Comparator.comparing(IssuedCopy::at).reversed());
    return copies;
  }

  private static BufferedReader reader(Path file, CharsetDecoder strict) throws IOException {
    return new BufferedReader(new InputStreamReader(PlainFile.own(file).stream(), strict));
  }

  private static @Nullable IssuedCopy read(Path file) throws IOException {
    try (BufferedReader in = reader(file, StandardCharsets.UTF_8.newDecoder())) {
      String name = file.getFileName().toString();
      return IssuedLine.readCopy(name.substring(0, name.length() - ENDING.length()), in.readLine());
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /// Returns the figures of a copy by their articles, in its order.
  ///
  /// @throws IOException when they cannot be read
  public Map<String, List<IssuedFigure>> figures(IssuedCopy copy) throws IOException {
    Map<EstimateId, IssuedFigure> figures = new LinkedHashMap<>();
    // A line whose bytes are no text keeps no other from being told: each is decoded by itself.
    try (BufferedReader in = reader(file(copy), StandardCharsets.ISO_8859_1.newDecoder())) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        IssuedFigure figure = figure(line.getBytes(StandardCharsets.ISO_8859_1));
        if (figure != null) {
          figures.merge(figure.of(), figure, IssuedFolder::later);
        }
      }
    }
    return byArticle(figures.values());
  }

  private static IssuedFigure later(IssuedFigure first, IssuedFigure next) {
    return next.told() == null ? first : first.telling(next.told());
  }

  private static @Nullable IssuedFigure figure(byte[] line) {
    try {
      CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
      return IssuedLine.readFigure(strict.decode(ByteBuffer.wrap(line)).toString());
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Map<String, List<IssuedFigure>> byArticle(Collection<IssuedFigure> figures) {
    Map<String, List<IssuedFigure>> all = new LinkedHashMap<>();
    figures.forEach(
        figure ->
            all.computeIfAbsent(figure.of().articleId(), id -> new ArrayList<>()).add(figure));
    return all;
  }
}
