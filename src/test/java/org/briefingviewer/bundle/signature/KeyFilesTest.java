// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.bundle.signed.SealSigner;
import org.briefingviewer.bundle.signed.SealStatement;
import org.briefingviewer.bundle.signed.SignedText;
import org.briefingviewer.bundle.signed.SignerKey;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTest {
  private static final PassPhrase PHRASE = new PassPhrase("two ferries and a crane");
  private static final int MUTATIONS = 10_000;

  @TempDir private Path folder = Path.of("");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static NamedKey named(String name) throws Refusal {
    return NamedKey.of(name, SigningKey.drawn());
  }

  private static byte[] statement(SealSigner signer) {
    return new SealStatement("sha256:" + "0a".repeat(32), "sha256:" + "b1".repeat(32))
        .signed(signer);
  }

  private static SignedText read(byte[] bytes) throws Refusal {
    return SignedText.read(
        "seal.signature", "briefing-seal-signature", List.of("seal", "history"), bytes);
  }

  /// The standard's own vectors, RFC 8032, section 7.1, of no bytes and of one.
  @Test
  void aSignatureIsTheOneOfTheStandard() {
    HexFormat hex = HexFormat.of();
    SigningKey key =
        SigningKey.of(
            new SignerKey("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
            hex.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    byte[] signature = key.sign(new byte[0]);
    assertEquals(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        hex.formatHex(signature));
    assertTrue(key.key().hasSigned(new byte[0], signature));
    assertFalse(key.key().hasSigned(new byte[1], signature));
  }

  @Test
  void anotherLibraryVerifiesWhatWeSignAndWeWhatItSigns() throws Exception {
    SigningKey ours = SigningKey.drawn();
    byte[] file = statement(ours);
    int last = "signature: ".length() + 128 + 1;
    byte[] signed = Arrays.copyOf(file, file.length - last);
    Ed25519Signer verifier = new Ed25519Signer();
    verifier.init(
        false, new Ed25519PublicKeyParameters(HexFormat.of().parseHex(ours.key().hex()), 0));
    verifier.update(signed, 0, signed.length);
    String line = new String(file, StandardCharsets.UTF_8).substring(signed.length + 11).strip();
    assertTrue(verifier.verifySignature(HexFormat.of().parseHex(line)));

    Ed25519PrivateKeyParameters secret = new Ed25519PrivateKeyParameters(new SecureRandom());
    SealSigner theirs =
        new SealSigner() {
          @Override
          public SignerKey key() {
            return SignerKey.of(secret.generatePublicKey().getEncoded());
          }

          @Override
          public byte[] sign(byte[] text) {
            Ed25519Signer signer = new Ed25519Signer();
            signer.init(true, secret);
            signer.update(text, 0, text.length);
            return signer.generateSignature();
          }
        };
    assertEquals(theirs.key(), read(statement(theirs)).key());
    byte[] seed = secret.getEncoded();
    assertArrayEquals(
        theirs.sign(bytes("quay")), SigningKey.of(theirs.key(), seed).sign(bytes("quay")));
  }

  /// By the page on the format alone, with the program that nearly every system has.
  @Test
  void opensslVerifiesByTheFormatsPage() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "no openssl here");
    SigningKey key = SigningKey.drawn();
    byte[] file = statement(key);
    int last = "signature: ".length() + 128 + 1;
    Files.write(folder.resolve("signed"), Arrays.copyOf(file, file.length - last));
    String line = new String(file, StandardCharsets.UTF_8).substring(file.length - 129).strip();
    Files.write(folder.resolve("signature"), HexFormat.of().parseHex(line));
    String der = "302a300506032b6570032100" + key.key().hex();
    Files.write(folder.resolve("key.der"), HexFormat.of().parseHex(der));
    ProcessBuilder verify =
        new ProcessBuilder(
            "/usr/bin/openssl",
            "pkeyutl",
            "-verify",
            "-pubin",
            "-keyform",
            "DER",
            "-inkey",
            "key.der",
            "-rawin",
            "-in",
            "signed",
            "-sigfile",
            "signature");
    assertEquals(0, verify.directory(folder.toFile()).start().waitFor());
    Files.writeString(folder.resolve("signed"), "another");
    assertEquals(1, verify.directory(folder.toFile()).start().waitFor());
  }

  private interface Reading {
    void of(byte[] bytes) throws Refusal;
  }

  /// Flips bits, cuts, doubles, swaps and puts in bytes; a mutation that gives the same is none.
  private static void refusesAllMutations(byte[] sound, Reading reading) throws Refusal {
    reading.of(sound);
    Random random = new Random(39);
    for (int i = 0; i < MUTATIONS; ) {
      byte[] spoilt = mutated(sound, random);
      if (!Arrays.equals(sound, spoilt)) {
        assertThrows(
            Refusal.class,
            () -> reading.of(spoilt),
            () -> new String(spoilt, StandardCharsets.UTF_8));
        i++;
      }
    }
  }

  private static byte[] mutated(byte[] sound, Random random) {
    byte[] spoilt = sound.clone();
    int at = random.nextInt(sound.length);
    int other = random.nextInt(sound.length);
    switch (random.nextInt(6)) {
      case 0 -> spoilt = Arrays.copyOf(sound, at);
      case 1 -> {
        spoilt[at] = sound[other];
        spoilt[other] = sound[at];
      }
      case 2 -> spoilt[at] = (byte) random.nextInt(256);
      case 3 -> {
        spoilt = Arrays.copyOf(sound, sound.length + 1);
        System.arraycopy(sound, at, spoilt, at + 1, sound.length - at);
      }
      case 4 -> {
        int from = Math.min(at, other);
        spoilt = Arrays.copyOf(sound, sound.length - (Math.max(at, other) - from));
        System.arraycopy(
            sound, Math.max(at, other), spoilt, from, sound.length - Math.max(at, other));
      }
      default -> spoilt[at] ^= (byte) (1 << random.nextInt(8));
    }
    return spoilt;
  }

  @Test
  void tenThousandMutationsOfASignatureAreRefused() throws Exception {
    refusesAllMutations(statement(SigningKey.drawn()), KeyFilesTest::read);
  }

  @Test
  void tenThousandMutationsOfAPublicKeyAreRefused() throws Exception {
    refusesAllMutations(bytes(named("김 데스크").file()), spoilt -> NamedKey.read("kim.key", spoilt));
  }

  /// What others get of an own key is signed; whether its secret was changed only the pass phrase
  /// tells, which takes its time.
  @Test
  void mutationsOfAnOwnKeyAreRefused() throws Exception {
    OwnKey own = OwnKey.drawn("J. Kim", PHRASE, LowKeyCost.COST);
    byte[] sound = bytes(own.file());
    assertEquals(own.open().key(), OwnKey.read("own", sound).unlock("own", PHRASE).key());
    assertThrows(Refusal.class, () -> own.unlock("own", new PassPhrase("two ferries and a crate")));
    Random random = new Random(7);
    int locked = own.open().file().length() + "locked: ".length();
    for (int i = 0; i < 60; i++) {
      byte[] spoilt = sound.clone();
      // All but the cost of the key, of which the header itself limits what may be asked.
      int at = locked + 2 * (i < 8 ? i : 32 + random.nextInt(locked / 8));
      spoilt[at] = (byte) (spoilt[at] == '0' ? '1' : '0');
      assertThrows(Refusal.class, () -> OwnKey.read("own", spoilt).unlock("own", PHRASE), "" + at);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
      })
  void aKeyByWhichAnybodyCanSignHasSignedNothing(String hex) {
    byte[] forged = new byte[64];
    forged[0] = 1;
    for (int i = 0; i < 64; i++) {
      assertFalse(new SignerKey(hex).hasSigned(bytes("text " + i), forged), hex);
    }
    assertFalse(new SignerKey(hex).hasSigned(bytes("text"), new byte[63]));
  }

  @Test
  void aSignatureOfOneKindHoldsForNoOther() throws Exception {
    SigningKey key = SigningKey.drawn();
    LinkedHashMap<String, String> fields = new LinkedHashMap<>();
    fields.put("name", "J. Kim");
    byte[] other = SignedText.of("briefing-other-key", fields, key);
    assertThrows(Refusal.class, () -> NamedKey.read("x", other));
    byte[] renamed =
        bytes(
            new String(other, StandardCharsets.UTF_8)
                .replace("briefing-other-key", "briefing-public-key"));
    assertThrows(Refusal.class, () -> NamedKey.read("x", renamed));
  }

  @Test
  void theFolderPassesByWhatIsNoKeyAndTellsIt() throws Exception {
    KeyFolder keys = new KeyFolder(folder.resolve("keys"), LowKeyCost.COST);
    assertEquals(List.of(), keys.keys().own());
    NamedKey own = keys.make("J. Kim", PHRASE);
    NamedKey known = named("S. Second");
    assertEquals(known, keys.add("s.key", bytes(known.file())));
    assertEquals(List.of(own), keys.keys().own());
    assertEquals(List.of(known), keys.keys().known());
    assertEquals("S. Second", keys.name(known.key()));
    assertNull(keys.name(SigningKey.drawn().key()));

    Path there = folder.resolve("keys");
    NamedKey stranger = named("E. Eve");
    // Under the name of a key that is known, and under that of its own by a link.
    Files.writeString(there.resolve(known.key().name() + ".public"), stranger.file());
    assertNull(keys.name(known.key()));
    Path elsewhere = Files.writeString(folder.resolve("eve.key"), stranger.file());
    Files.createSymbolicLink(there.resolve(stranger.key().name() + ".public"), elsewhere);
    assertNull(keys.name(stranger.key()));
    assertEquals(0, new ProcessBuilder("mkfifo", there + "/fifo.own").start().waitFor());
    Files.writeString(there.resolve("empty.own"), "");
    Files.createDirectory(there.resolve("folder.public"));
    assertEquals(List.of(own), keys.keys().own());
    assertEquals(List.of(), keys.keys().known());
    assertEquals(5, keys.keys().problems().size());
  }

  @Test
  void keysAreReadableByTheUserAlone() throws Exception {
    KeyFolder keys = new KeyFolder(folder.resolve("config").resolve("keys"));
    NamedKey own = keys.make("J. Kim", PHRASE);
    Path there = folder.resolve("config").resolve("keys");
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(there)));
    Path file = there.resolve(own.key().name() + ".own");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertFalse(Files.readString(file).contains("BEGIN"));
    String costs = "locked: " + "[0-9a-f]{40}" + "00010000" + "00000003" + "00000004";
    assertTrue(Pattern.compile(costs).matcher(Files.readString(file)).find(), "64 MiB, 3, 4");
    assertTrue(keys.unlock(own, PHRASE).toString().endsWith(own.key().fingerprint()));
  }
}
