// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.lexicon.WordList;

/// Reads the names of writers out of a line or a field that names them: without "By", trades,
/// addresses, places and days, and bodies told from persons.
public final class WriterNames {
  private static final int LONGEST = 5;

  /// Before it stand the scripts whose names are parted by blanks.
  private static final char FIRST_SCRIPT = '\u2e80';

  private static final int ACRONYM = 6;

  /// How many letters of a word make it one of a name in capitals, not an initial.
  private static final int WORD = 3;

  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S+|\\(?[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+\\)?|(?<!\\S)@\\w+");
  private static final Pattern SITE = Pattern.compile("(?i)\\S+\\.(?:com|org|net|info|[a-z]{2})");
  private static final Pattern BRACKETS =
      Pattern.compile("\\([^()]{0,200}\\)|\\[[^\\[\\]]{0,200}\\]");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s{0,9}(?:[,;|·•、，／\\n]|\\s/\\s|&)\\s{0,9}");
  private static final Pattern AFTER = Pattern.compile(" in | for | at | on | - | – | — |\\d");
  private static final Pattern SLUG = Pattern.compile("\\p{Ll}{2,}(?:-\\p{Ll}{2,}){1,3}");

  /// What stands behind a name between commas and is none.
  private static final Pattern ALSO =
      Pattern.compile(
          "(?i)jr\\.?|sr\\.?|ph\\.? ?d\\.?|m\\.?d\\.?|m\\.?a\\.?|esq\\.?|i{2,3}|et al\\.?");

  private static final String PARTED = " :/／\n";

  private final List<String> openings;
  private final Set<String> trades;
  private final Set<String> bodies;
  private final Pattern and;
  private final OutletList outlets;

  /// Who is named.
  ///
  /// @param persons each once, in their order
  /// @param bodies papers and agencies, each once
  public record Writers(List<String> persons, List<String> bodies) {
    public static final Writers NONE = new Writers(List.of(), List.of());

    public Writers {
      persons = List.copyOf(persons);
      bodies = List.copyOf(bodies);
    }

    /// Returns the persons or, where there are none, the bodies.
    public List<String> named() {
      return persons.isEmpty() ? bodies : persons;
    }

    /// Returns these and others, each once.
    public Writers and(Writers other) {
      return new Writers(both(persons, other.persons), both(bodies, other.bodies));
    }

    /// Returns the persons who are named whole: a word alone may be "and", or a day.
    public Writers whole() {
      return new Writers(
          persons.stream().filter(n -> n.indexOf(' ') > 0 || n.charAt(0) >= FIRST_SCRIPT).toList(),
          bodies);
    }

    private static List<String> both(List<String> one, List<String> other) {
      Map<String, String> all = new LinkedHashMap<>();
      Stream.concat(one.stream(), other.stream())
          .forEach(name -> all.putIfAbsent(ReducedWording.letters(name), name));
      return List.copyOf(all.values());
    }
  }

  /// @param list `bylines.tsv`
  public WriterNames(WordList list, OutletList outlets) {
    this.outlets = outlets;
    openings =
        Stream.concat(of(list, "names").stream(), of(list, "marked").stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    trades = Set.copyOf(of(list, "trade"));
    bodies = Set.copyOf(of(list, "body"));
    and = Pattern.compile("(?i) (?:" + String.join("|", of(list, "and")) + ") ");
  }

  private static List<String> of(WordList list, String kind) {
    return list.rows().stream()
        .filter(row -> row.get(1).equals(kind))
        .map(row -> row.get(0).toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /// Reads what data or marked lines say.
  ///
  /// @param houses what the page's publisher is called
  public Writers of(Collection<String> fields, Collection<String> houses) {
    Map<String, String> persons = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    for (String field : fields) {
      for (String piece : pieces(field)) {
        String cut = AFTER.split(" " + piece + " ", 2)[0].strip();
        String name = named(cut);
        if (name.isEmpty() || body(piece, name, houses)) {
          String body = letters(cut) ? cut : name;
          found.putIfAbsent(ReducedWording.letters(body), body);
        } else if (!placeBehind(name, persons)) {
          persons.putIfAbsent(ReducedWording.letters(name), written(name));
        }
        if (cut.isEmpty() && !piece.isBlank()) {
          break; // what follows is where and when
        }
      }
    }
    found.remove("");
    return new Writers(List.copyOf(persons.values()), List.copyOf(found.values()));
  }

  private static boolean letters(String words) {
    return words.codePoints().anyMatch(Character::isLetter)
        && ProseLook.words(words) <= LONGEST
        && !ALSO.matcher(words).matches();
  }

  /// Returns what follows the words that open a line of writers, or the line itself: "Von Holm" is
  /// a name.
  public String withoutOpening(String line) {
    String words = line.strip();
    String lower = words.toLowerCase(Locale.ROOT);
    for (String opening : openings) {
      int end = opening.length();
      if (lower.equals(opening)) {
        return "";
      }
      if (lower.startsWith(opening) && PARTED.indexOf(words.charAt(end)) >= 0) {
        String rest = words.substring(end).replaceFirst("^[\\s:/／]+", "");
        boolean named =
            opening.indexOf(' ') > 0
                || words.charAt(end) == ':'
                || rest.indexOf(' ') > 0
                || rest.equals(rest.toUpperCase(Locale.ROOT));
        return named ? rest : words;
      }
    }
    return words;
  }

  private List<String> pieces(String field) {
    String words = ADDRESS.matcher(field.replace('\u00a0', ' ')).replaceAll(" ");
    words = BRACKETS.matcher(words).replaceAll(" ").strip();
    String bare = withoutOpening(words);
    List<String> pieces = new ArrayList<>();
    for (String part : BETWEEN.split(bare, -1)) {
      pieces.addAll(parted(part.strip()));
    }
    return pieces;
  }

  /// "A and B" is two; "Ortega y Gasset" is one: both of two have more than one word.
  private List<String> parted(String part) {
    String[] sides = and.split(part, -1);
    boolean sure = part.contains(" and ") || part.contains(" und ");
    boolean each = Arrays.stream(sides).allMatch(side -> sure || side.strip().indexOf(' ') > 0);
    return each ? List.of(sides) : List.of(part);
  }

  /// Cuts a trade off a name; nothing is left of a trade alone.
  private String named(String cut) {
    String name = cut;
    if (SLUG.matcher(name).matches()) {
      name = name.replace('-', ' ');
    }
    List<String> words = new ArrayList<>(List.of(name.split("\\s+")));
    while (words.size() > 1 && trade(words.getFirst())) {
      words.removeFirst();
    }
    for (int i = 0; i < words.size(); i++) {
      if (trade(words.get(i))) {
        words = words.subList(0, i > 1 || words.size() == i + 1 ? i : words.size());
      }
    }
    String left = String.join(" ", words);
    return letters(left) ? left : "";
  }

  private boolean trade(String word) {
    return trades.contains(ReducedWording.key(word));
  }

  private boolean body(String piece, String name, Collection<String> houses) {
    String letters = ReducedWording.letters(name);
    boolean house = houses.stream().map(ReducedWording::letters).anyMatch(letters::equals);
    boolean acronym =
        name.length() <= ACRONYM
            && name.indexOf(' ') < 0
            && name.equals(name.toUpperCase(Locale.ROOT))
            && !name.equals(name.toLowerCase(Locale.ROOT));
    return house
        || acronym
        || outlets.named(name) != null
        || SITE.matcher(piece.strip()).find()
        || Arrays.stream(name.split("[\\s-]+")).map(ReducedWording::key).anyMatch(bodies::contains)
        || bodies.stream().anyMatch(word -> ideographs(word) && name.endsWith(word));
  }

  private static boolean ideographs(String word) {
    return word.charAt(0) >= FIRST_SCRIPT;
  }

  /// "Jane Roe, Seoul": one word behind a name of two is a place.
  private static boolean placeBehind(String name, Map<String, String> persons) {
    boolean latin = name.charAt(0) < FIRST_SCRIPT;
    return latin
        && name.indexOf(' ') < 0
        && persons.values().stream().anyMatch(person -> person.indexOf(' ') > 0);
  }

  /// Writes a name that stands in capitals or in small letters as names are written.
  private static String written(String name) {
    boolean upper = name.equals(name.toUpperCase(Locale.ROOT));
    boolean lower = name.equals(name.toLowerCase(Locale.ROOT));
    if (upper == lower || name.indexOf(' ') < 0) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    for (String word : name.split(" ")) {
      out.append(out.isEmpty() ? "" : " ");
      boolean initial = upper && (word.length() < WORD || word.indexOf('.') >= 0);
      out.append(initial ? word : capitalised(word));
    }
    return out.toString();
  }

  private static String capitalised(String word) {
    StringBuilder out = new StringBuilder(word.length());
    boolean first = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return out.toString();
  }
}
