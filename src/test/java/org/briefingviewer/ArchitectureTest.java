// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.read.document.HereReader;
import org.briefingviewer.lexicon.LookalikeNames;
import org.briefingviewer.model.letters.NormalText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The borders between the packages, each with its reason.
class ArchitectureTest {

  private static final String OURS = "org.briefingviewer";
  private static final String[] NETWORK = {
    "java.net.http..", "javafx.scene.web..", "java.rmi..", "javax.net.."
  };

  private static final String VALUES =
      "java\\.net\\.(URI|URISyntaxException|URL|URLDecoder|URLEncoder)";
  private static final String LOCAL_SOCKET =
      "java\\.net\\.(UnixDomainSocketAddress|SocketAddress|StandardProtocolFamily|ProtocolFamily)";
  private static final String SOCKET_CHANNEL =
      "java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram)Channel";

  private static JavaClasses program;

  @BeforeAll
  static void readTheProgram() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(OURS);
    Assertions.assertFalse(program.isEmpty(), "no class was found, so nothing would be checked");
  }

  private static String in(String name) {
    return OURS + "." + name + "..";
  }

  @Test
  void modelUsesTheJdkOnly() {
    check(
        classes()
            .that()
            .resideInAPackage(in("model"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(in("model"), "java..", "org.jspecify..")
            .because("every package speaks in these records, so they may drag nothing along"));
  }

  @Test
  void modelDoesNoInputOrOutput() {
    check(
        noClasses()
            .that()
            .resideInAPackage(in("model"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
            .because("what a briefing is does not depend on where it is kept"));
  }

  @Test
  void lexiconUsesTheJdkOnly() {
    check(
        classes()
            .that()
            .resideInAPackage(in("lexicon"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(in("lexicon"), "java..", "org.jspecify..")
            .because("every room has words that people may extend, and reads them here"));
  }

  /// Of the sources and not of the classes, since what tells is the text of a name.
  @Test
  void onlyTheLexiconReadsLists() throws IOException {
    Path lexicon = Path.of("org", "briefingviewer", "lexicon");
    boolean ours = false;
    for (Path source : sources()) {
      boolean reads = readsLists(Files.readString(source));
      if (!source.getParent().endsWith(lexicon)) {
        Assertions.assertFalse(
            reads, source + " reads a list itself: WordList does, the same way for all");
      }
      ours |= reads;
    }
    Assertions.assertTrue(ours, "the reader itself was not seen, so nothing would be");
  }

  @Test
  void aListReadElsewhereWouldBeSeen() {
    Assertions.assertTrue(readsLists("line.split(\"\\t\", -1)"));
    Assertions.assertTrue(readsLists("line.strip().split( \"\\t+\")"));
    Assertions.assertTrue(readsLists("Palette.class.getResourceAsStream(\"palette.tsv\")"));
    Assertions.assertFalse(readsLists("WordList.read(\"graphics/palette.tsv\")"));
  }

  private static boolean readsLists(String source) {
    boolean parts = Pattern.compile("split\\(\\s*[\"'][^\"']*\\\\t").matcher(source).find();
    boolean opens = source.contains("getResource") && source.contains(".tsv");
    return parts || opens;
  }

  @Test
  void theCoreRunsWithoutAToolkit() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(in("session"), in("settings"), in("ui"), in("app"), OURS)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..")
            .because("it also runs on a server or inside a batch engine"));
  }

  @Test
  void bundleIngestExtractAndReviseDoNotKnowEachOther() {
    List<String> rooms = List.of("bundle", "ingest", "extract", "revise");
    for (String one : rooms) {
      String[] others =
          rooms.stream()
              .filter(other -> !other.equals(one))
              .map(ArchitectureTest::in)
              .toArray(String[]::new);
      check(
          noClasses()
              .that()
              .resideInAPackage(in(one))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others)
              .because("they meet in the records of model only"));
    }
  }

  @Test
  void whatIsSaidAndLaidOutDependsOnNoState() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(in("wording"), in("page"), in("derive"), in("graphics"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                in("session"), in("settings"), in("bundle"), in("ingest"), in("extract"))
            .because("card, stage, paper and slides say and draw the same, whatever is open"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                in("intake"),
                in("search"),
                in("revise"),
                in("agreement"),
                in("compare"),
                in("opening"),
                in("journal"),
                in("conflict"),
                in("correct"),
                in("review"),
                in("table"),
                in("presentation"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("session"), in("ui"), in("app"), in("cli"))
            .because("engines know no window and no command that sets them going"));
  }

  @Test
  void documentLibrariesStayWhereDocumentsAreReadAndPrinted() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(in("ingest"), in("export"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.apache.pdfbox..",
                "org.apache.poi..",
                "org.apache.james..",
                "com.openhtmltopdf..",
                "org.jsoup..")
            .because("whoever only reads a briefing must not load them"));
  }

  @Test
  void theProgramReadsNoDocumentItself() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("ingest.apart"))
            .should()
            .callConstructor(Ingest.class)
            .because(
                "a document may take all memory or never end: ApartReader reads it elsewhere"));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(in("ingest.read.document"), in("ingest.apart"))
            .and()
            .doNotBelongToAnyOf(Ingest.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(HereReader.class)
            .because("as above"));
  }

  @Test
  void jacksonStaysWhereFilesAreWritten() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(in("bundle"), in("settings"), in("export"), in("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because("a file format is the business of the package that reads and writes it"));
  }

  @Test
  void onlyACheckLoadsTheSchemaLibrary() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("bundle.standards"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.networknt..", "org.slf4j..")
            .because("it takes longer to load than the first picture does"));
  }

  @Test
  void onlyTheWindowKnowsTheScene() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(in("ui"), in("app"), OURS)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
            .because("the session is driven, and tested, without a toolkit"));
  }

  @Test
  void onlyTheRootAndTheStagesKnowTheWindow() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(in("ui"), in("app"), OURS)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(in("ui"))
            .because("the window is where the line ends"));
  }

  @Test
  void onlyTheRootSchedulesOnTheFxThread() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(in("app"), OURS)))
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .because("the root hands an Executor to whoever needs one"));
  }

  @Test
  void packagesFormNoCycle() {
    check(slices().matching(OURS + ".(*)..").should().beFreeOfCycles());
  }

  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^package org\\.briefingviewer\\.(.+);");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?org\\.briefingviewer\\.([a-z0-9.]+)\\.[A-Z]");

  /// Of the rooms' own rooms too, and of the sources: a constant leaves no trace in a class.
  @Test
  void roomsWithinRoomsFormNoCycle() throws IOException {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      Matcher in = PACKAGE.matcher(text);
      if (in.find()) {
        Set<String> used = uses.computeIfAbsent(in.group(1), each -> new TreeSet<>());
        IMPORT.matcher(text).results().map(found -> found.group(1)).forEach(used::add);
      }
    }
    Map<String, Set<String>> reached = new TreeMap<>();
    uses.keySet().forEach(each -> reached.put(each, reached(each, uses)));
    Set<Set<String>> circles = new HashSet<>();
    reached.forEach(
        (one, others) -> {
          Set<String> circle = new TreeSet<>(others);
          circle.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(one));
          if (circle.size() > 1) {
            circles.add(circle);
          }
        });
    Assertions.assertEquals(Set.of(), circles, "packages that lead back to themselves");
  }

  private static Set<String> reached(String from, Map<String, Set<String>> uses) {
    Set<String> reached = new TreeSet<>();
    Deque<String> todo = new ArrayDeque<>(uses.get(from));
    while (!todo.isEmpty()) {
      String next = todo.remove();
      if (reached.add(next)) {
        todo.addAll(uses.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }

  /// Of `java.net` a list of what is harmless, not of what is not, so that nothing is forgotten.
  @Test
  void nothingOpensANetworkConnection() {
    check(
        noClasses()
            .that(not(resideInAPackage(in("app.handover"))))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(NETWORK)
                    .or(resideInAPackage("java.net").and(not(named(VALUES))))
                    .or(named(SOCKET_CHANNEL)))
            .orShould()
            .callMethod("java.net.URL", "openStream")
            .orShould()
            .callMethod("java.net.URL", "openConnection")
            .because("the program works offline, by construction"));
  }

  @Test
  void theOneSocketIsALocalOne() {
    check(
        noClasses()
            .that()
            .resideInAPackage(in("app.handover"))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(NETWORK)
                    .or(resideInAPackage("java.net").and(not(named(LOCAL_SOCKET)))))
            .orShould()
            .accessField("java.net.StandardProtocolFamily", "INET")
            .orShould()
            .accessField("java.net.StandardProtocolFamily", "INET6")
            .orShould()
            .callMethod("java.nio.channels.SocketChannel", "open")
            .orShould()
            .callMethod("java.nio.channels.ServerSocketChannel", "open")
            .because("a file is handed over on this machine, under the file system's rights"));
  }

  /// Whoever makes a file of a name that nobody can guess, opens what it was just given the path of
  /// by the system, or reads what belongs to the system or the package.
  private static final Set<String> OPENING =
      Set.of(
          OURS + ".bundle.place.SafeSave", // a folder, to force its names to the disk
          OURS + ".app.OwnStartCache", // the system's list of this process's memory
          OURS + ".app.handover.HandoverReceiver", // in a folder that was found to be the user's
          // alone
          OURS + ".export.csv.CsvFormat", // in a folder that it made
          OURS + ".export.csv.CsvTables",
          OURS + ".export.xhtml.WebPages", // what it wrote itself
          OURS + ".settings.issued.IssuedFolder"); // a temporary file that it made

  private static final Set<String> OPENED_BY =
      Set.of(
          "newInputStream",
          "newOutputStream",
          "newByteChannel",
          "newBufferedReader",
          "newBufferedWriter",
          "readAllBytes",
          "readAllLines",
          "readString",
          "lines",
          "write",
          "writeString",
          "copy",
          "createFile");

  private static final Set<String> FILES_OPENED_BY_MAKING =
      Set.of(
          "java.io.RandomAccessFile",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.util.zip.ZipFile");

  @Test
  void filesAreOpenedThroughOneDoor() {
    DescribedPredicate<JavaCall<?>> opening =
        DescribedPredicate.describe("open a file", ArchitectureTest::opens);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("bundle.file"))
            .and(DescribedPredicate.describe("may not", ArchitectureTest::mayNotOpen))
            .should()
            .callCodeUnitWhere(opening)
            .because(
                "anybody may have put a pipe or a device where a file is looked for: PlainFile"
                    + " looks before it opens, and makes private what is the user's own"));
  }

  private static boolean mayNotOpen(JavaClass one) {
    String name = one.getName();
    return OPENING.stream().noneMatch(each -> name.equals(each) || name.startsWith(each + "$"));
  }

  private static boolean opens(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    boolean made = FILES_OPENED_BY_MAKING.contains(owner) && call.getName().equals("<init>");
    boolean described =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(FileDescriptor.class));
    return (made && !described)
        || (owner.equals(FileChannel.class.getName()) && call.getName().equals("open"))
        || (owner.equals(Files.class.getName()) && OPENED_BY.contains(call.getName()));
  }

  @Test
  void normalFormsAreMadeInOnePlace() {
    check(
        noClasses()
            .that()
            .doNotBelongToAnyOf(NormalText.class, LookalikeNames.class)
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "make one", call -> call.getTargetOwner().isEquivalentTo(Normalizer.class)))
            .because("a run of marks takes it time with the square; names are cut first"));
  }

  @Test
  void whoeverHandsOverKnowsNeitherWindowNorBriefing() {
    check(
        classes()
            .that()
            .resideInAPackage(in("app.handover"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(in("app.handover"), "java..", "org.jspecify..")
            .because("a second start ends before any toolkit or library is loaded"));
  }

  @Test
  void nothingPrintsButTheCommandLine() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(in("cli"), in("app"), OURS)))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("results and errors go where the caller wants them"));
  }

  @Test
  void wordsThatWrapStandInOurFlow() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("ui.font"))
            .should()
            .callMethod("javafx.scene.control.Labeled", "setWrapText", "boolean")
            .orShould()
            .callMethod("javafx.scene.control.Label", "setWrapText", "boolean")
            .orShould()
            .callMethod("javafx.scene.control.Tooltip", "setWrapText", "boolean")
            .orShould()
            .callMethod("javafx.scene.control.TextArea", "setWrapText", "boolean")
            .orShould()
            .callMethod("javafx.scene.text.Text", "setWrappingWidth", "double")
            .orShould()
            .callConstructor("javafx.scene.text.TextFlow")
            .orShould()
            .callConstructor("javafx.scene.control.TextArea")
            .because("JavaFX fails where a line ends inside of words that are shaped"));
  }

  @Test
  void whatIsTypedStandsInOurField() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(in("ui.field"))
            .should()
            .callConstructor("javafx.scene.control.TextField")
            .orShould()
            .callConstructor("javafx.scene.control.TextField", "java.lang.String")
            .because("a field shows signs for what deceives in the words that it is given"));
  }

  @Test
  void nothingKeepsMutableStatics() {
    check(
        fields()
            .that()
            .areStatic()
            .should(beFinal())
            .because(
                "state lives in the session and the settings, where one can see who changes it"));
  }

  @Test
  void packagesAreNamedForWhatTheyHold() {
    check(
        noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..manager..", "..helper..")
            .because("a thing without a home is missing a concept"));
    check(
        noClasses()
            .that(not(simpleNameEndingWith("UtilTest")))
            .should()
            .haveNameMatching(".*(Util|Utils|Manager|Helper|Impl)")
            .because("a name says what a thing is"));
  }

  private static List<Path> sources() throws IOException {
    try (var walk = Files.walk(Path.of(System.getProperty("briefing.home"), "src/main/java"))) {
      List<Path> sources = walk.filter(p -> p.toString().endsWith(".java")).toList();
      Assertions.assertFalse(sources.isEmpty());
      return sources;
    }
  }

  private static ArchCondition<JavaField> beFinal() {
    return new ArchCondition<>("be final") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        JavaClass owner = field.getOwner();
        boolean synthetic = field.getName().startsWith("$") || owner.isEnum();
        if (!field.getModifiers().contains(JavaModifier.FINAL) && !synthetic) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is not final"));
        }
      }
    };
  }

  private static DescribedPredicate<JavaClass> named(String pattern) {
    return nameMatching(pattern).forSubtype();
  }

  /// A rule that finds nothing to look at fails: it would hold for ever.
  private static void check(ArchRule rule) {
    rule.check(program);
  }
}
