// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Reads what a percentage is a share of: the words behind "of". In English texts only; where it is
/// doubtful there is no whole. Which words count stands in `whole-words.tsv`.
public final class ShareWholeReader {
  private static final Pattern OF = Pattern.compile("[,)]?\\s+of\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*|[^\\s]");
  private static final Pattern OTHER_NUMBER = Pattern.compile("\\b(?!(?:19|20)\\d\\d\\b)\\d");
  private static final int LONGEST = 12;

  private final List<WordRow> rows;

  private ShareWholeReader(List<WordRow> rows) {
    this.rows = rows;
  }

  /// Reads the words that end a whole, forbid it, or say what it leaves open.
  public static ShareWholeReader read() {
    return new ShareWholeReader(WordList.read("derive/whole-words.tsv").rows());
  }

  /// Returns what `share` is a share of, or null when the text names nothing that it surely is.
  ///
  /// @param text of the article
  public @Nullable ShareWhole of(String text, Claim share) {
    Matcher of = OF.matcher(text).region(share.span().end(), text.length());
    if (!of.lookingAt()) {
      return null;
    }
    List<String> words = new ArrayList<>();
    int end = of.end();
    Matcher word = WORD.matcher(text).region(of.end(), text.length());
    while (words.size() < LONGEST && word.find()) {
      if (text.substring(end, word.start()).contains("\n") || ends(word.group())) {
        break;
      }
      words.add(word.group().toLowerCase(Locale.ROOT));
      end = word.end();
    }
    String next = words.size() == LONGEST ? "" : next(text, end);
    String whole = text.substring(of.end(), end).replaceFirst("\\.$", "");
    boolean refused = words.stream().anyMatch(w -> is("refused", w)) || is("verb", next);
    return whole.isBlank() || refused || OTHER_NUMBER.matcher(whole).find() || isTime(words)
        ? null
        : new ShareWhole(
            new TextSpan(of.end(), of.end() + whole.length()), whole, open(whole, words));
  }

  private static String next(String text, int from) {
    Matcher word = WORD.matcher(text).region(from, text.length());
    boolean here = word.find() && !text.substring(from, word.start()).contains("\n");
    return here ? word.group().toLowerCase(Locale.ROOT) : "";
  }

  private boolean ends(String word) {
    return (!Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("$"))
        || is("end", word.toLowerCase(Locale.ROOT))
        || is("verb", word.toLowerCase(Locale.ROOT));
  }

  /// "30 percent of last year" is no share of a thing.
  private boolean isTime(List<String> words) {
    return words.isEmpty() || is("time", stem(head(words)));
  }

  /// Returns the word that the others go with: the last before "of", "in" or "for".
  static String head(List<String> words) {
    List<String> first = words.stream().takeWhile(w -> !w.matches("of|in|for|at|on")).toList();
    return first.isEmpty() ? words.getFirst() : first.getLast();
  }

  static String stem(String word) {
    return word.replaceFirst("['’]s?$", "").replaceFirst("(?<=..)s$", "").replace(".", "");
  }

  private Set<ShareWhole.Open> open(String whole, List<String> words) {
    Set<ShareWhole.Open> open = EnumSet.noneOf(ShareWhole.Open.class);
    boolean year = Pattern.compile("\\b(19|20)\\d\\d\\b").matcher(whole).find();
    boolean last = words.stream().anyMatch(w -> is("dated", stem(w)));
    if (!year && !last) {
      open.add(ShareWhole.Open.PERIOD);
    }
    boolean owned = words.stream().anyMatch(w -> w.matches(".*('s|’s|s'|s’)") && !timeOwner(w));
    boolean named = words.subList(1, words.size()).contains("of");
    if (!owned && !named && !capitals(whole)) {
      open.add(ShareWhole.Open.OWNER);
    }
    return open;
  }

  private boolean timeOwner(String word) {
    return is("time", stem(word));
  }

  /// A name among the words says whose it is: "the Russian budget".
  private static boolean capitals(String whole) {
    return Stream.of(whole.split(" ")).anyMatch(w -> w.matches("\\p{Lu}\\p{Ll}.*"));
  }

  private boolean is(String kind, String word) {
    return rows.stream().anyMatch(row -> row.get(0).equals(kind) && words(row).contains(word));
  }

  private static Set<String> words(List<String> row) {
    return Stream.of(row.get(1).split(" ")).collect(Collectors.toSet());
  }
}
