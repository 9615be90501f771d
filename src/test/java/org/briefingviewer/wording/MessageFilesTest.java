// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The message files and the code, held against each other. A failure prints what to add or remove.
class MessageFilesTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home", "."));
  private static final Path CODE = HOME.resolve("src/main/java/org/briefingviewer");
  private static final Path FILES =
      HOME.resolve("src/main/resources/org/briefingviewer/wording/messages");

  private static final List<String> SPEAKING =
      List.of("wording", "page", "issued", "session", "ui", "app", "export");

  /// The languages beside English, which stands in the files without a mark.
  private static final List<String> TRANSLATED = List.of("ko");

  private static final Object[] ARGUMENTS = {1, 2, 3, 4, 5};

  /// A literal that is handed to `text(`, directly or as one way of a choice.
  private static final Pattern USE = Pattern.compile("\\btext\\(\\s*\"([A-Za-z][\\w.]*)\"\\s*[,)]");

  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w]*(?:\\.[\\w]+)*\\.?)\"");
  private static final Pattern ENUM = Pattern.compile("\\benum\\s+(\\w+)");

  /// A place to be filled in, at any depth: `{0}`, `{1,choice,…}`.
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  private static Map<String, String> keys() throws IOException {
    Map<String, String> keys = new TreeMap<>();
    for (String file : Messages.FILES) {
      lines(file).keySet().forEach(key -> keys.put(key, file));
    }
    return keys;
  }

  /// Words of whoever built this, and Korean ones that mean something else; see `korean-terms.md`.
  private static final Pattern BUILDERS =
      Pattern.compile(
          "(?i)\\b(?:hash(?:es)?|normali[sz]ed|scope|bound|unplaced|set against)\\b"
              + "|해시|정규화|한계 표현|공백|거르기|기자");

  @Test
  void noWordStandsThatOnlyWhoBuiltThisKnows() throws IOException {
    List<String> found = new ArrayList<>();
    for (String file : Messages.FILES) {
      for (String each : List.of(file, file + "_ko")) {
        lines(each)
            .forEach(
                (key, words) -> {
                  if (BUILDERS.matcher(words).find()) {
                    found.add(key + " = " + words);
                  }
                });
      }
    }
    assertEquals(List.of(), found);
  }

  private static Map<String, String> lines(String file) throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(FILES.resolve(file + ".properties"))) {
      properties.load(in);
    }
    Map<String, String> lines = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> lines.put(key, properties.getProperty(key)));
    return lines;
  }

  /// Returns the code of the packages that speak to the user, and of the root.
  private static String speaking() throws IOException {
    StringBuilder code = new StringBuilder(code("", 1));
    for (String room : SPEAKING) {
      code.append(code(room, 9));
    }
    return code.toString();
  }

  private static String code(String folder, int depth) throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(CODE.resolve(folder), depth)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    return code.toString();
  }

  private static Set<String> all(Pattern pattern, String code) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(code);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void everyMessageThatIsAskedForStandsInAFile() throws IOException {
    Set<String> missing = all(USE, speaking());
    missing.removeAll(keys().keySet());
    assertEquals(
        "",
        String.join("\n", missing.stream().map(key -> key + " = …").toList()),
        "add these lines");
  }

  @Test
  void everyMessageIsAskedForSomewhere() throws IOException {
    Set<String> literals = all(LITERAL, speaking());
    Set<String> enums = all(ENUM, code("", 9));
    List<String> unused = new ArrayList<>(keys().keySet());
    unused.removeIf(key -> literals.contains(key) || composed(key, literals, enums));
    assertEquals(List.of(), unused, "remove these lines");
  }

  /// Tells whether the key is the word for an enum's constant, or begins as a literal does that the
  /// code puts more behind: `"when.month."`, `"card.subset"`.
  private static boolean composed(String key, Set<String> literals, Set<String> enums) {
    for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      String stem = key.substring(0, dot);
      boolean begun = literals.contains(stem + ".");
      boolean longer = stem.indexOf('.') > 0 && literals.contains(stem);
      if (begun || longer || enums.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyFileInTheFolderIsReadAndThereInEveryLanguage() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (String file : Messages.FILES) {
      wanted.add(file + ".properties");
      TRANSLATED.forEach(language -> wanted.add(file + "_" + language + ".properties"));
    }
    Set<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.list(FILES)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties"))
          .forEach(there::add);
    }
    assertEquals(wanted, there, "Messages.FILES and the folder " + FILES);
  }

  @Test
  void everyLanguageHasEveryLineWithTheSamePlacesAndNoOther() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String file : Messages.FILES) {
      for (String language : TRANSLATED) {
        String name = file + "_" + language;
        faults(lines(file), lines(name)).forEach(fault -> faults.add(name + fault));
      }
    }
    assertEquals("", String.join("\n", faults), "paste, mend or remove these lines");
  }

  /// Holds a translation against English. Each fault ends in the line to paste or to remove.
  static List<String> faults(Map<String, String> english, Map<String, String> other) {
    List<String> faults = new ArrayList<>();
    english.forEach(
        (key, words) -> {
          String translated = other.get(key);
          if (translated == null) {
            faults.add(".properties misses: " + key + " = " + words);
          } else if (!all(PLACE, words).equals(all(PLACE, translated))) {
            faults.add(
                ".properties must fill in "
                    + all(PLACE, words)
                    + " as English does: "
                    + (key + " = " + translated));
          }
        });
    other.forEach(
        (key, words) -> {
          if (!english.containsKey(key)) {
            faults.add(".properties has, and English has not: " + key + " = " + words);
          }
        });
    return faults;
  }

  @Test
  void aFaultyTranslationIsToldWithTheLineToPaste() {
    assertEquals(
        List.of(
            ".properties misses: a.one = Open {0}",
            ".properties must fill in [0, 1] as English does: a.two = {0}개",
            ".properties has, and English has not: a.three = 셋"),
        faults(
            new TreeMap<>(Map.of("a.one", "Open {0}", "a.two", "{0} of {1,choice,0#none|1#{1}}")),
            new TreeMap<>(Map.of("a.two", "{0}개", "a.three", "셋"))));
  }

  @Test
  void everyTranslationCanBeFilledInAndIsInItsScript() throws IOException {
    List<String> foreign = new ArrayList<>();
    for (String file : Messages.FILES) {
      Map<String, String> english = lines(file);
      lines(file + "_ko")
          .forEach(
              (key, words) -> {
                String filled = new MessageFormat(words, Locale.KOREAN).format(ARGUMENTS);
                boolean letters = !english.get(key).replaceAll("\\{[^}]*}|[^A-Za-z]", "").isEmpty();
                boolean hangul = filled.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
                if (letters && !hangul && filled.matches(".*[a-z]{2}.*")) {
                  foreign.add(key + " = " + words);
                }
              });
    }
    assertEquals(List.of(), foreign, "lines of the Korean files that are not Korean");
  }

  @Test
  void noMessageStandsInTwoFiles() throws IOException {
    List<String> twice = new ArrayList<>();
    Map<String, String> seen = new TreeMap<>();
    for (String file : Messages.FILES) {
      for (String line : Files.readAllLines(FILES.resolve(file + ".properties"))) {
        int at = line.indexOf('=');
        if (at > 0 && !line.startsWith("#")) {
          String key = line.substring(0, at).strip();
          String before = seen.put(key, file);
          if (before != null) {
            twice.add(key + " in " + before + " and " + file);
          }
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everyMessageCanBeFilledIn() {
    Messages messages = new Messages(Locale.ENGLISH);
    assertEquals("3 files altered since they were saved", messages.text("status.changed", 3));
    assertEquals("1 file altered since it was saved", messages.text("status.changed", 1));
    assertEquals("no estimates marked", messages.text("status.counts", 0, "0", "0"));
    assertEquals(
        "4 estimates · 3 with a source · 2 checked", messages.text("status.counts", 4, "3", "2"));
  }
}
