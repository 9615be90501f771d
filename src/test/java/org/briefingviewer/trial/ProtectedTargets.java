// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.LockedOutput;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.bundle.signature.NamedKey;
import org.briefingviewer.bundle.signed.SealStatement;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.library.FolderSearch;
import org.briefingviewer.library.IndexRun;
import org.briefingviewer.library.LibrarySearch;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.trial.FuzzTargets.Target;

/// Readers of what must not be taken for sound once it was changed: locked briefings, signatures,
/// keys, and the index of a folder. What is read differently from the sound file, and not refused,
/// is a fault.
final class ProtectedTargets {
  /// The length of what stands before the first chunk: the header and the salt of the save.
  private static final int HEAD = LockHeader.LENGTH + 16;

  private static final SealStatement STATEMENT =
      new SealStatement("sha256:" + "1".repeat(64), "sha256:" + "2".repeat(64));

  private final Path folder;
  private final Path briefing;
  private final Spoiling spoiling;
  private final Random random;
  private final PassPhrase phrase = new PassPhrase("four barges upriver");
  private final Keyring keyring = new Keyring(file -> phrase);

  /// @param folder to work in
  /// @param briefing a sound one
  ProtectedTargets(Path folder, Path briefing, Spoiling spoiling, Random random) {
    this.folder = folder;
    this.briefing = briefing;
    this.spoiling = spoiling;
    this.random = random;
  }

  List<Target> all() throws IOException, Refusal {
    byte[] locked = locked();
    KeyFolder keys =
        new KeyFolder(Files.createDirectories(folder.resolve("own-keys")), LowKeyCost.COST);
    NamedKey own = keys.make("J. Kim, desk 3", phrase);
    byte[] open = own.file().getBytes(StandardCharsets.UTF_8);
    byte[] signature = STATEMENT.signed(keys.unlock(own, phrase));
    byte[] secret = Files.readAllBytes(files(keys.folder()).getFirst());
    byte[] index = index();
    return List.of(
        new Target("locked", List.of(locked), this::behindHead, file -> locked(file, locked)),
        new Target("lock-header", List.of(locked), this::head, file -> locked(file, locked)),
        new Target(
            "signature",
            List.of(signature),
            spoiling::bytes,
            file -> same(file, signature, STATEMENT.signer(file).fingerprint())),
        new Target("public-key", List.of(open), spoiling::bytes, file -> open(file, open)),
        new Target("own-key", List.of(secret), spoiling::bytes, file -> secret(file, secret)),
        new Target("index", List.of(index), this::indexFile, this::found),
        sealedIndex(locked));
  }

  private Target sealedIndex(byte[] locked) throws IOException {
    SealedSearch search = new SealedSearch(folder, locked, keyring);
    return new Target("sealed-index", List.of(search.index()), spoiling::bytes, search::withIndex);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /// Returns what was read, where that was the sound file.
  private static String same(byte[] file, byte[] sound, String read) {
    if (!Arrays.equals(file, sound)) {
      throw new IllegalStateException("it was changed, and is read all the same: " + read);
    }
    return read;
  }

  private byte[] locked() throws IOException, Refusal {
    LockKey key = LockKey.under(phrase, LowKeyCost.COST);
    keyring.keep(key);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LockedOutput locking = new LockedOutput(key, out);
    locking.write(Files.readAllBytes(briefing));
    locking.finish();
    return out.toByteArray();
  }

  /// The key of the sound header is known: only what stands behind it is spoilt, which takes no
  /// pass phrase.
  private byte[] behindHead(byte[] sound) {
    if (sound.length <= HEAD) {
      return spoiling.bytes(sound);
    }
    byte[] rest = spoiling.bytes(Arrays.copyOfRange(sound, HEAD, sound.length));
    return joined(Arrays.copyOf(sound, HEAD), rest);
  }

  private byte[] head(byte[] sound) {
    int head = Math.min(HEAD, sound.length);
    byte[] spoilt = spoiling.bytes(Arrays.copyOf(sound, head));
    return joined(spoilt, Arrays.copyOfRange(sound, head, sound.length));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private String locked(byte[] file, byte[] sound) throws IOException, Refusal {
    Path path = Files.write(folder.resolve("spoilt-locked.briefing"), file);
    List<Problem> problems = BundleCheck.check(path, keyring, (checked, total) -> {}).problems();
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return same(file, sound, "read");
  }

  private String open(byte[] file, byte[] sound) throws IOException, Refusal {
    Path there = emptied("others-keys");
    return same(file, sound, new KeyFolder(there).add("theirs.key", file).name());
  }

  private String secret(byte[] file, byte[] sound) throws IOException, Refusal {
    Path there = emptied("spoilt-keys");
    Files.write(there.resolve(files(folder.resolve("own-keys")).getFirst().getFileName()), file);
    KeyFolder spoilt = new KeyFolder(there);
    KeyFolder.Keys keys = spoilt.keys();
    if (keys.own().isEmpty()) {
      throw new Refusal(keys.problems());
    }
    return same(file, sound, spoilt.unlock(keys.own().getFirst(), phrase).key().fingerprint());
  }

  private Path emptied(String name) throws IOException {
    Path there = Files.createDirectories(folder.resolve(name));
    for (Path file : files(there)) {
      Files.delete(file);
    }
    return there;
  }

  private Path briefings() {
    return folder.resolve("searched");
  }

  private Path indexes() {
    return folder.resolve("indexes");
  }

  /// The files of a sound index, packed.
  private byte[] index() throws IOException {
    Files.createDirectories(briefings());
    if (files(briefings()).isEmpty()) {
      Files.copy(briefing, briefings().resolve("one.briefing"));
      Files.writeString(briefings().resolve("broken.briefing"), "no briefing");
    }
    search();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Path file : files(indexes())) {
      files.put(indexes().relativize(file).toString(), Files.readAllBytes(file));
    }
    return Spoiling.packed(files);
  }

  /// Spoils one of the files of an index, or takes it away.
  private byte[] indexFile(byte[] sound) throws IOException {
    Map<String, byte[]> files = Spoiling.entries(sound);
    List<String> names = List.copyOf(files.keySet());
    String chosen = names.get(random.nextInt(names.size()));
    if (random.nextInt(20) == 0) {
      files.remove(chosen);
    } else {
      files.put(chosen, spoiling.bytes(files.getOrDefault(chosen, new byte[0])));
    }
    return Spoiling.packed(files);
  }

  private String found(byte[] index) throws IOException {
    for (Path file : files(indexes())) {
      Files.delete(file);
    }
    for (Map.Entry<String, byte[]> file : Spoiling.entries(index).entrySet()) {
      Files.write(indexes().resolve(file.getKey()), file.getValue());
    }
    String found = search();
    if (!found.equals(expected)) {
      throw new IllegalStateException("found otherwise: " + found + "; expected: " + expected);
    }
    return found;
  }

  private String expected = "";

  /// Brings the index up to date and searches, as the window does.
  private String search() {
    List<Path> folders = List.of(briefings());
    new IndexRun(indexes(), new Keyring()).over(folders, (done, all) -> {}, () -> false);
    StringBuilder found = new StringBuilder();
    try (FolderSearch search =
        new FolderSearch(indexes(), () -> TriangleData.read().triangle(), new Keyring())) {
      for (String words : List.of("Kim Jong Un", "2025-03", "ministry", "4,700")) {
        FolderHits hits = search.find(folders, words, new LibrarySearch.Extent(9, 99), () -> false);
        found.append(words).append(": ").append(hits.searched()).append(' ');
        found.append(hits.unread().size()).append(' ').append(hits.making());
        hits.briefings().stream()
            .flatMap(each -> each.briefing().articles().stream())
            .forEach(
                each ->
                    found
                        .append(' ')
                        .append(each.article().id())
                        .append('/')
                        .append(each.places().size()));
        found.append("; ");
      }
    }
    if (expected.isEmpty()) {
      expected = found.toString();
    }
    return found.toString();
  }
}
