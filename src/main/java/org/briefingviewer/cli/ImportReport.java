// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.omission.LeftOutShare;

/// Says what an import found, left unattributed and dropped.
record ImportReport(VerbStreams streams) {
  private static final int LONGEST = 120;

  void tell(String file, MarkedArticle marked) {
    List<Estimate> estimates = marked.findings().estimates();
    tellLanguage(file, marked);
    List<Estimate> unattributed =
        estimates.stream().filter(e -> e.chain().source() == null).toList();
    streams.say(file + ": \"" + shortened(marked.article().headline()).replace('"', '\'') + "\"");
    streams.say(
        "  found: %s (%d without a source), %s, %s"
            .formatted(
                CountPhrase.of(estimates.size(), "estimate"),
                unattributed.size(),
                CountPhrase.of(
                    marked.findings().tieStates().size(), "state of a tie", "states of ties"),
                CountPhrase.of(marked.findings().events().size(), "dated event")));
    unattributed.forEach(e -> streams.say("  no source: " + shortened(e.quantity().asWritten())));
    tellMuch(marked.article());
    marked.article().dropped().forEach(this::tell);
  }

  /// Tells how many of the file's words were left out, where they are many.
  private void tellMuch(Article article) {
    int share = LeftOutShare.told(article);
    if (share > 0) {
      streams.say("  " + share(share) + ": look through what follows before you rely on it");
    }
  }

  /// Tells the same of a file of which nothing more is said.
  void tellShare(String file, Article article) {
    int share = LeftOutShare.told(article);
    if (share > 0) {
      streams.say(file + ": " + share(share));
    }
  }

  private static String share(int percent) {
    return percent + " % of this file's words were left out";
  }

  /// Names the language of an article that the program does not read; says nothing of one that it
  /// reads.
  void tellLanguage(String file, MarkedArticle marked) {
    String tag = marked.article().language();
    if (!ReadLanguages.read(tag)) {
      streams.say(
          file
              + ": in "
              + ReadLanguages.name(tag, Locale.ENGLISH)
              + ", which the program does not read: only numbers with a unit were looked for, no"
              + " sources, ties or events");
    }
  }

  private void tell(DroppedLine dropped) {
    String reason = dropped.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    streams.say("  dropped (" + reason + "): " + shortened(dropped.text()));
  }

  private static String shortened(String text) {
    // Of a long text only the beginning is looked at.
    String line =
        text.substring(0, Math.min(text.length(), 20 * LONGEST)).replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
