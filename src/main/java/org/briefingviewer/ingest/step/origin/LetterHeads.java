// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.MomentReader;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// Reads the day and the publisher of a document from its head, where nothing else gave them: the
/// lines over its running text first, then the heads of its pages. Every line stays.
public final class LetterHeads implements DraftStep {
  private static final int TOP = 40;

  /// How many words may stand beside a day in its line.
  private static final int REST = 8;

  private static final int NAME = 9;
  private static final int AMENDED = 3;
  private static final Pattern PARTS =
      Pattern.compile("\\s+[/|·•]\\s+|\n|\\s{3,}| (?=공고 |고시 |훈령 |예규 |보도)");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern ISSUE = Pattern.compile("(?i)\\b(?:vol\\.|volume|no\\.|issue) ?\\d");

  /// The head of a Korean office, who signs its notices.
  private static final Pattern SIGNER =
      Pattern.compile("[가-힣 ]{2,20}(?:장관|청장|처장|위원장|이사장|원장|시장|지사)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}'’&-]+,?");
  private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]{1,20}\\)$");

  private final MomentReader moments;
  private final Set<String> bodies;
  private final Set<String> endings;
  private final Set<String> small;
  private final Set<String> other;

  /// @param words for a body in its name (BODY), how such a name ends in scripts that set no blanks
  ///   or hardly any (ENDING), what may stand small in one (SMALL), and what says that a day is
  ///   another one than that of the document (OTHER)
  public LetterHeads(MomentReader moments, WordList words) {
    this.moments = moments;
    bodies = words.lowerWords("BODY");
    endings = words.lowerWords("ENDING");
    small = words.lowerWords("SMALL");
    other = words.lowerWords("OTHER");
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<String> head = head(draft);
    List<String> edges =
        draft.blocks().stream()
            .filter(b -> b.dropped() == DroppedLine.Reason.RUNNING_HEAD)
            .map(DraftBlock::text)
            .distinct()
            .limit(TOP)
            .toList();
    CleaningDraft read = draft;
    if (draft.moment() == null) {
      String day = day(head);
      day = day == null ? printed(edges) : day;
      day = day == null ? signed(draft) : day;
      read = day == null ? read : read.withMoment(day);
    }
    if (draft.facts().publisher() == null) {
      String publisher = body(head);
      publisher = publisher == null ? body(edges) : publisher;
      publisher = publisher == null ? periodical(edges) : publisher;
      read =
          publisher == null
              ? read
              : read.withFacts(read.facts().or(ArticleFacts.ofPublisher(publisher)));
    }
    return read;
  }

  private static List<String> head(CleaningDraft draft) {
    int first = draft.firstProse();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < first && lines.size() < TOP; i++) {
      DraftBlock block = draft.blocks().get(i);
      if (block.kept()) {
        lines.add(block.text());
      }
    }
    return lines;
  }

  /// Returns the line with the day, or null. Of many dated lines, which list when a text was
  /// amended, it is the latest.
  private @Nullable String day(List<String> lines) {
    String first = null;
    String last = null;
    LocalDate latest = LocalDate.MIN;
    int dated = 0;
    for (String line : lines) {
      MomentReader.Moment moment = other(line) ? null : moments.find(line);
      if (moment == null || ProseLook.words(moment.rest()) > REST || ProseLook.reads(line)) {
        continue;
      }
      dated++;
      first = first == null ? line : first;
      if (moment.day().isAfter(latest)) {
        latest = moment.day();
        last = line;
      }
    }
    return dated >= AMENDED ? last : first;
  }

  private boolean other(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return other.stream()
        .anyMatch(
            word ->
                (Character.isIdeographic(word.codePointAt(0)) || hangul(word))
                    ? lower.contains(word)
                    : (" " + lower.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
                        .contains(" " + word + " "));
  }

  private static boolean hangul(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
  }

  /// Returns the part of a page's head that gives a day; one with a clock time tells when somebody
  /// printed the page.
  private @Nullable String printed(List<String> edges) {
    for (String edge : edges) {
      for (String part : PARTS.split(edge)) {
        if (!CLOCK.matcher(edge).find() && moments.find(part) != null) {
          return part.strip();
        }
      }
    }
    return null;
  }

  /// Returns the line that gives nothing but a day and stands over the name of who signs, or null.
  private @Nullable String signed(CleaningDraft draft) {
    List<String> kept =
        draft.blocks().stream().filter(DraftBlock::kept).map(DraftBlock::text).toList();
    for (int i = 0; i + 1 < kept.size(); i++) {
      String next = kept.get(i + 1).strip();
      boolean signs = named(next) || SIGNER.matcher(next).matches();
      if (signs && moments.whole(kept.get(i)) != null) {
        return kept.get(i);
      }
    }
    return null;
  }

  private @Nullable String body(List<String> lines) {
    for (String line : lines) {
      for (String part : PARTS.split(line)) {
        String name = BRACKETS.matcher(part.strip()).replaceFirst("");
        if (named(name)) {
          return ReducedWording.oneBlank(name);
        }
      }
    }
    return null;
  }

  /// Tells whether words are the name of a body and nothing else: "Ministry of Ports".
  private boolean named(String name) {
    String[] words = name.split("\\s+");
    boolean named = name.length() > 2 && words.length <= NAME;
    boolean body = words.length <= 2 && endings.stream().anyMatch(e -> ends(name, e));
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean capital = !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
      named &= (capital || small.contains(lower)) && WORD.matcher(word).matches();
      body |= words.length > 1 && bodies.contains(lower);
    }
    return named && body;
  }

  private static boolean ends(String name, String ending) {
    return name.endsWith(ending) && name.length() >= ending.length() + 2;
  }

  /// Returns the name in a page's head that gives a day or an issue as well, or null.
  private @Nullable String periodical(List<String> edges) {
    for (String edge : edges) {
      String[] parts = PARTS.split(edge);
      boolean issue =
          ISSUE.matcher(edge).find() || (!CLOCK.matcher(edge).find() && moments.find(edge) != null);
      for (String part : parts) {
        String name = part.strip();
        boolean title =
            ProseLook.words(name) >= 2
                && Character.isUpperCase(name.codePointAt(0))
                && name.codePoints().noneMatch(Character::isDigit);
        if (issue && parts.length > 1 && title) {
          return name;
        }
      }
    }
    return null;
  }
}
