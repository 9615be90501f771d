// SPDX-License-Identifier: Apache-2.0
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.util.VersionInfo;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;

/// Prints the table of letters that look like others, made of Unicode's confusables (UTS 39) as ICU
/// has them. Run by hand when Unicode has a new version; nothing of ICU ships:
///
/// ```
/// mvn dependency:copy -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory=target/icu
/// java -cp target/icu/icu4j-79.1.jar src/build/Confusables.java \
///   > src/main/resources/org/briefingviewer/lexicon/confusables.tsv
/// ```
class Confusables {
  /// Scripts in which names of agents and outlets are written, and those made to look like Latin.
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE,
          UnicodeScript.COPTIC,
          UnicodeScript.LISU,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private Confusables() {}

  public static void main(String[] args) {
    SpoofChecker checker = new SpoofChecker.Builder().build();
    TreeMap<Integer, String> table = new TreeMap<>();
    for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isLetter(c) && SCRIPTS.contains(UnicodeScript.of(c)) && folded(c)) {
        String look = checker.getSkeleton(Character.toString(c));
        if (!look.equals(Character.toString(c)) && plain(look)) {
          table.put(c, look);
        }
      }
    }
    System.out.println(
        "# Letters that look like others: the letter, what it looks like. Made by\n"
            + "# src/build/Confusables.java of Unicode's confusables, ICU "
            + VersionInfo.ICU_VERSION
            + "; not written by hand.");
    table.forEach((c, look) -> System.out.println(Character.toString(c) + "\t" + look));
  }

  /// What compatibility folds into another letter never reaches the table.
  private static boolean folded(int c) {
    String letter = Character.toString(c);
    return Normalizer.normalize(letter, Normalizer.Form.NFKC).equals(letter);
  }

  /// One letter, or "rn" for "m". Marks would be another look, and "Æ" for "AE" is a spelling.
  private static boolean plain(String look) {
    return look.codePointCount(0, look.length()) == 1 && Character.isLetter(look.codePointAt(0))
        || look.equals("rn");
  }
}
