// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.bundle.signature.NamedKey;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.Forger;
import org.briefingviewer.cli.console.OwnFolders;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.CopyMemory;
import org.briefingviewer.cli.stops.Presenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SigningVerbsTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."))
          .resolve("assets")
          .resolve("sample")
          .resolve("sample.briefing");
  private static final String PHRASE = "two ferries and a crane\n";
  private static final String SIGNATURE = "briefing/seal.signature";

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Path file = Path.of("");
  private Path mine = Path.of("");
  private Path theirs = Path.of("");

  @BeforeEach
  void makeAKey() throws Exception {
    file = Files.copy(SAMPLE, folder.resolve("b.briefing"));
    mine = folder.resolve("mine");
    theirs = folder.resolve("theirs");
    assertEquals(0, run(mine, PHRASE, "key", "--new", "J. Kim, desk 3"), this::said);
  }

  /// Calls the program of somebody with a folder of keys.
  private int run(Path keys, String in, Object... args) {
    out.reset();
    VerbStreams streams =
        new VerbStreams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            out,
            LowKeyCost.COST);
    KeyFolder kept = new KeyFolder(keys, LowKeyCost.COST);
    streams.keys().know(kept);
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    return new CommandLineProgram(
            streams,
            picture -> {},
            (request, progress) -> {},
            CopyMemory.NONE,
            Presenter.NONE,
            new OwnFolders(kept, null))
        .run(words);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int sign(Path briefing) {
    return run(mine, PHRASE, "seal", briefing, "--by", "J. Kim", "--anyway", "--sign");
  }

  private String fingerprint() throws Exception {
    NamedKey own = new KeyFolder(mine).keys().own().getFirst();
    return own.key().fingerprint();
  }

  @Test
  void aSignedSealNamesItsKeyToWhoKnowsItAndOnlyItsFingerprintToOthers() throws Exception {
    assertEquals(0, sign(file), this::said);
    assertTrue(said().contains("signed with the key " + fingerprint() + " (J. Kim, desk 3)"));
    assertEquals(0, run(mine, "", "verify", file, "--signed"), this::said);
    assertEquals(0, run(theirs, "", "verify", file), this::said);
    assertTrue(said().contains("unknown key: " + fingerprint()), this::said);
    assertFalse(said().contains("desk 3"), "an unknown key has no name");
    assertEquals(1, run(theirs, "", "verify", file, "--signed"), this::said);

    Path key = folder.resolve("kim.key");
    assertEquals(0, run(mine, "", "key", "--export", "-o", key), this::said);
    assertEquals(0, run(theirs, "", "key", "--import", key), this::said);
    assertEquals(0, run(theirs, "", "verify", file, "--signed"), this::said);
    assertTrue(said().contains("(J. Kim, desk 3)"), this::said);
    assertEquals(List.of(), BundleCheck.check(file, (done, all) -> {}).problems());

    assertEquals(0, run(theirs, "", "key", "--forget", fingerprint()), this::said);
    assertEquals(1, run(theirs, "", "verify", file, "--signed"), this::said);
  }

  @Test
  void aPublicKeyTakesThePlaceOfNoKeyThatIsKept() throws Exception {
    Path own;
    try (Stream<Path> kept = Files.list(mine)) {
      own = kept.findFirst().orElseThrow();
    }
    String before = Files.readString(own);
    Path link = Files.createSymbolicLink(folder.resolve("kim.key"), own);
    for (Path out : List.of(own, link, mine.resolve("kim.key"))) {
      assertEquals(1, run(mine, "", "key", "--export", "-o", out), this::said);
      assertTrue(said().contains(out + ": It lies in the folder in which your keys"), this::said);
    }
    assertEquals(before, Files.readString(own));
  }

  @Test
  void jsonSaysTheSame() throws Exception {
    assertEquals(0, sign(file), this::said);
    assertEquals(0, run(mine, "", "verify", file, "--json"));
    JsonNode seal = new JsonMapper().readTree(said()).get("seal");
    assertTrue(seal.get("covers").asBoolean());
    assertEquals(fingerprint(), seal.get("signature").get("fingerprint").stringValue());
    assertEquals("J. Kim, desk 3", seal.get("signature").get("name").stringValue());
    assertEquals(0, run(theirs, "", "verify", file, "--json"));
    JsonNode unknown = new JsonMapper().readTree(said()).get("seal").get("signature");
    assertFalse(unknown.get("known").asBoolean());
    assertEquals(0, run(mine, "", "key", "--json"));
    JsonNode keys = new JsonMapper().readTree(said());
    assertEquals(1, keys.get("own").size());
    assertEquals(0, keys.get("known").size());
  }

  @Test
  void anUnsignedSealIsSaidToBeUnsigned() {
    assertEquals(0, run(mine, "", "seal", file, "--by", "J. Kim", "--anyway"), this::said);
    assertEquals(0, run(mine, "", "verify", file), this::said);
    assertTrue(said().contains("is not signed"), this::said);
    assertEquals(1, run(mine, "", "verify", file, "--signed"), this::said);
    assertEquals(1, run(mine, "", "verify", SAMPLE), this::said);
  }

  @Test
  void anEditAfterTheSealIsToldAndTheSignatureStaysWithItsSeal() throws Exception {
    assertEquals(0, sign(file), this::said);
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(edits, "{\"edit\": \"retitle\", \"to\": \"Two readings\"}\n");
    assertEquals(0, run(mine, "", "revise", file, "--edits", edits, "--by", "S. Second"));
    assertEquals(1, run(mine, "", "verify", file), this::said);
    assertTrue(said().contains("1 edit since the seal by J. Kim"), this::said);
    assertTrue(said().contains("The seal is signed with the key"), this::said);
    assertEquals(List.of(), BundleCheck.check(file, (done, all) -> {}).problems());
    // Sealed again without a signature, the old one is gone; and again with one.
    assertEquals(0, run(mine, "", "seal", file, "--by", "J. Kim", "--anyway"), this::said);
    assertEquals(0, run(mine, "", "verify", file), this::said);
    assertTrue(said().contains("is not signed"), this::said);
    assertEquals(0, sign(file), this::said);
    assertEquals(0, run(mine, "", "verify", file, "--signed"), this::said);
  }

  @Test
  void aLockedBriefingIsSignedToo() {
    Path locked = folder.resolve("locked.briefing");
    assertEquals(0, run(mine, "four barges upriver\n", "lock", file, "-o", locked), this::said);
    String both = "four barges upriver\n" + PHRASE;
    assertEquals(
        0, run(mine, both, "seal", locked, "--by", "J. Kim", "--anyway", "--sign"), this::said);
    assertEquals(0, run(mine, both, "verify", locked, "--signed"), this::said);
  }

  @Test
  void aWrongPassPhraseOrAnotherKeySealsNothing() throws Exception {
    byte[] before = Files.readAllBytes(file);
    Object[] seal = {"seal", file, "--by", "J. Kim", "--anyway", "--sign"};
    assertEquals(1, run(mine, "another phrase\n", seal));
    assertTrue(said().contains("pass phrase is wrong"), this::said);
    assertEquals(1, run(mine, "", seal));
    assertEquals(1, run(theirs, PHRASE, seal));
    assertTrue(said().contains("key --new"), this::said);
    assertEquals(0, run(mine, PHRASE, "key", "--new", "J. Kim, at home"), this::said);
    assertEquals(1, run(mine, PHRASE, seal));
    assertTrue(said().contains("Several keys"), this::said);
    assertEquals(2, run(mine, PHRASE, "seal", file, "--by", "J", "--anyway", "--key", "x"));
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(0, run(mine, PHRASE, append(seal, "--key", "J. Kim, at home")), this::said);
    assertTrue(said().contains("(J. Kim, at home)"), this::said);
  }

  private static Object[] append(Object[] words, Object... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
  }

  /// What anybody can do who has the files, each by another way.
  @SuppressWarnings("ImmutableEnumChecker") // what it does is code
  enum Forgery {
    KEY_SWAPPED(
        (forger, other) -> {
          String key = "\nkey: ";
          String from = line(Files.readString(forger.file(SIGNATURE)), key);
          forger.replace(SIGNATURE, from, line(Files.readString(other.file(SIGNATURE)), key));
        }),
    WHOLE_SIGNATURE_SWAPPED(
        (forger, other) ->
            Files.copy(
                other.file(SIGNATURE),
                forger.file(SIGNATURE),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING)),
    CUT_OFF(
        (forger, other) -> {
          byte[] bytes = Files.readAllBytes(forger.file(SIGNATURE));
          Files.write(forger.file(SIGNATURE), java.util.Arrays.copyOf(bytes, bytes.length - 1));
        }),
    EMPTY((forger, other) -> Files.write(forger.file(SIGNATURE), new byte[0])),
    SEALER_RENAMED(
        (forger, other) -> {
          forger.history(lines -> lines.stream().map(l -> l.replace("J. Kim", "E. Eve")).toList());
          forger.replace("datapackage.json", "J. Kim", "E. Eve");
        }),
    HOUR_MOVED(
        (forger, other) ->
            forger.history(
                lines -> {
                  java.util.ArrayList<String> all = new java.util.ArrayList<>(lines);
                  all.add(all.removeLast().replaceFirst("T\\d\\d:\\d\\d", "T23:59"));
                  return all;
                }));

    interface Change {
      void make(Forger forger, Forger other) throws Exception;
    }

    private final Change change;

    Forgery(Change change) {
      this.change = change;
    }

    private static String line(String text, String begin) {
      int at = text.indexOf(begin);
      return text.substring(at, text.indexOf('\n', at + 1));
    }
  }

  @ParameterizedTest
  @EnumSource(Forgery.class)
  void aForgedSignatureIsTold(Forgery forgery) throws Exception {
    assertEquals(0, sign(file), this::said);
    Path another = Files.copy(SAMPLE, folder.resolve("c.briefing"));
    run(theirs, PHRASE, "key", "--new", "E. Eve");
    assertEquals(
        0,
        run(theirs, PHRASE, "seal", another, "--by", "E. Eve", "--anyway", "--sign"),
        this::said);
    Forger forger = Forger.of(file, folder.resolve("forged"));
    Forger other = Forger.of(another, folder.resolve("other"));
    forgery.change.make(forger, other);
    Path forged = forger.hashed();
    assertEquals(1, run(mine, "", "verify", forged), this::said);
    assertTrue(said().contains("does not match this briefing"), this::said);
    assertFalse(said().contains("is signed with"), this::said);
    assertEquals(1, run(mine, "", "check", forged), this::said);
  }

  @Test
  void aSealThatIsMadeAgainWithoutItsSignatureIsUnsigned() throws Exception {
    assertEquals(0, sign(file), this::said);
    Forger forger = Forger.of(file, folder.resolve("forged"));
    Path forged = forger.remove(SIGNATURE).hashed();
    assertEquals(0, run(mine, "", "verify", forged), this::said);
    assertTrue(said().contains("is not signed"), this::said);
  }

  @Test
  void badCallsAreToldAndBadKeyFilesRefused() throws Exception {
    assertEquals(2, run(mine, "", "key", "--export"));
    assertEquals(2, run(mine, "", "key", "-o", folder.resolve("x")));
    assertEquals(2, run(mine, "", "key", "--new", "A", "--forget", "B"));
    assertEquals(1, run(mine, "short\n", "key", "--new", "A"));
    assertEquals(1, run(mine, PHRASE, "key", "--new", "A\u202eB"));
    assertTrue(said().contains("hidden"), this::said);
    assertEquals(1, run(mine, "", "key", "--forget", "nobody"));
    assertEquals(1, run(mine, "", "key", "--import", SAMPLE));
    assertEquals(1, run(mine, "", "key", "--import", folder));
    assertEquals(1, run(mine, "", "key", "--import", "/dev/zero"));
    assertEquals(1, run(mine, "", "key", "--import", folder.resolve("none")));
    Path own = folder.resolve("own.key");
    assertEquals(0, run(mine, "", "key", "--export", "-o", own), this::said);
    assertEquals(1, run(mine, "", "key", "--import", own));
    assertTrue(said().contains("your own key"), this::said);
    assertEquals(0, run(mine, "", "key"), this::said);
    assertTrue(said().contains("own: " + fingerprint() + "  J. Kim, desk 3"), this::said);
  }
}
