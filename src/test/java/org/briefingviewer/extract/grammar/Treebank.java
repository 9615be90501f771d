// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.TextSpan;

/// Sentences of the GUM corpus with their trees, out of a copy of its repository at the commit that
/// the weights are made from; cut as the program cuts ("four-door" is one word, and so is "US$3
/// billion").
final class Treebank {
  static final String COMMIT = "72ce5ac14978a324c2fd18d49484e65292cbe316";

  /// A sentence with what a person said of each word.
  ///
  /// @param heads the word that governs each, or the number of words
  @SuppressWarnings("ArrayRecordComponent")
  record Tagged(
      String document,
      List<WordPiece> pieces,
      PartOfSpeech[] tags,
      int[] heads,
      String[] relations) {}

  private record Line(String form, String tag, int head, String relation, boolean glued) {}

  private final Path repository;

  Treebank(Path repository) {
    this.repository = repository;
  }

  List<Tagged> read(List<String> documents) throws IOException, InterruptedException {
    List<Tagged> sentences = new ArrayList<>();
    for (String document : documents) {
      List<Line> lines = new ArrayList<>();
      for (String line : git("show", COMMIT + ":dep/GUM_" + document + ".conllu").split("\n")) {
        if (line.isBlank() && !lines.isEmpty()) {
          sentences.add(sentence(document, lines));
          lines = new ArrayList<>();
        } else if (!line.isBlank() && line.matches("\\d+\t.*")) {
          String[] cells = line.split("\t");
          boolean glued = cells[9].contains("SpaceAfter=No");
          lines.add(new Line(cells[1], cells[4], Integer.parseInt(cells[6]), cells[7], glued));
        }
      }
      if (!lines.isEmpty()) {
        sentences.add(sentence(document, lines));
      }
    }
    return sentences;
  }

  private String git(String... arguments) throws IOException, InterruptedException {
    Path inner = repository.resolve(".git");
    List<String> command = new ArrayList<>(List.of("git", "--git-dir"));
    command.add((Files.exists(inner) ? inner : repository).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
    return out;
  }

  private static Tagged sentence(String document, List<Line> lines) {
    int n = lines.size();
    // Which word of ours each of theirs is in.
    int[] group = new int[n];
    int groups = 0;
    for (int i = 0; i < n; i++) {
      group[i] = i > 0 && joined(lines, i) ? groups - 1 : groups++;
    }
    List<WordPiece> pieces = new ArrayList<>();
    PartOfSpeech[] tags = new PartOfSpeech[groups];
    int[] heads = new int[groups];
    String[] relations = new String[groups];
    int at = 0;
    for (int g = 0; g < groups; g++) {
      int from = at;
      StringBuilder text = new StringBuilder();
      int top = -1;
      boolean figure = false;
      while (at < n && group[at] == g) {
        Line line = lines.get(at);
        text.append(line.form).append(at + 1 < n && group[at + 1] == g && !line.glued ? " " : "");
        boolean outer = line.head == 0 || group[line.head - 1] != g;
        top = outer ? at : top;
        figure |= line.tag.equals("CD") && !line.form.matches("(19|20)\\d\\d");
        at++;
      }
      top = top < 0 ? from : top;
      Line line = lines.get(top);
      boolean hyphened = at - from > 1 && text.toString().matches("\\p{L}.*-.*");
      boolean number = figure && !hyphened;
      String written = text.toString();
      TextSpan span = new TextSpan(0, written.length());
      String lower = written.toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
      pieces.add(new WordPiece(span, written, lower, number));
      tags[g] =
          number ? PartOfSpeech.NUMBER : hyphened ? last(lines, top) : PartOfSpeech.of(line.tag);
      heads[g] = line.head == 0 ? groups : group[line.head - 1];
      relations[g] = line.relation;
    }
    return new Tagged(document, pieces, tags, heads, relations);
  }

  private static PartOfSpeech last(List<Line> lines, int top) {
    return PartOfSpeech.of(lines.get(top).tag);
  }

  /// Tells whether a word of theirs goes on with the one before: in a hyphened word, a sum of
  /// money, a number of several words, a percentage.
  private static boolean joined(List<Line> lines, int i) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    boolean dash = line.tag.equals("HYPH") || before.tag.equals("HYPH");
    if (dash && before.glued && !digits(before) && !digits(line)) {
      return true;
    }
    boolean sum = before.form.endsWith("$") || before.form.equals("€") || before.form.equals("£");
    boolean number = line.tag.equals("CD");
    boolean scaled =
        before.tag.equals("CD") && (scale(line.form) && (number || line.tag.startsWith("NN")));
    boolean percent = before.tag.equals("CD") && line.form.equals("%");
    return (sum && number) || scaled || percent;
  }

  private static boolean digits(Line line) {
    return Character.isDigit(line.form.charAt(0));
  }

  private static boolean scale(String word) {
    return List.of("hundred", "thousand", "million", "billion", "trillion", "dozen")
        .contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}
