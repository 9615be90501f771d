// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.briefingviewer.app.opening.ComparedFiles.ComparedFile;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.file.FileStamp;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.bundle.place.Locking;
import org.briefingviewer.bundle.place.ReplaceableFile;
import org.briefingviewer.bundle.place.SaveTarget;
import org.briefingviewer.opening.BundleIntegrity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered of a briefing that was compared with its hashes, and when it counts.
@EnabledOnOs({OS.LINUX, OS.MAC})
class ComparedFilesTest {
  private static final Path SAMPLE = Path.of("assets/sample/sample.briefing");
  private static final String IDENTITY = "0123456789abcdef".repeat(4);
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  /// A while after whatever the test did.
  private static final long LATER = 60_000;

  @TempDir private Path folder;
  private Path file;
  private Path memory;

  @BeforeEach
  void copy() throws Exception {
    file = Files.copy(SAMPLE, folder.resolve("a.briefing"));
    memory = folder.resolve("caches/compared");
  }

  private record Looked(BundleIntegrity found, int hashed) {
    boolean recalled() {
      return hashed == 0 && found.on() != null;
    }
  }

  private Looked look(long opened) throws Exception {
    AtomicInteger hashed = new AtomicInteger();
    try (Bundle bundle = new BundleReader().open(file)) {
      bundle.complete();
      BundleIntegrity found =
          new HashLook(new ComparedFiles(memory), opened)
              .of(bundle, progress -> hashed.incrementAndGet(), () -> false);
      return new Looked(found, hashed.get());
    }
  }

  private Looked look() throws Exception {
    return look(System.currentTimeMillis() + LATER);
  }

  private ComparedFile compared(int number) {
    return new ComparedFile(new FileStamp(7, number, 100, 5, 6), IDENTITY, 12);
  }

  @Test
  void aFileThatHasNotChangedIsNotHashedAgainAndThatIsSaid() throws Exception {
    Looked first = look();
    assertTrue(first.found().allMatch());
    assertNull(first.found().on());
    assertEquals(first.found().total(), first.hashed());
    Looked second = look();
    assertTrue(second.recalled());
    assertEquals(LocalDate.now(ZoneId.systemDefault()), second.found().on());
    assertTrue(second.found().allMatch());
    assertEquals(first.found().total(), second.found().total());
  }

  @Test
  void aByteThatWasChangedWithSizeAndTimeKeptIsFound() throws Exception {
    look();
    FileTime time = Files.getLastModifiedTime(file);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bytes.length() / 3);
      int old = bytes.read();
      bytes.seek(bytes.length() / 3);
      bytes.write(old ^ 1);
    }
    Files.setLastModifiedTime(file, time);
    Looked again = look();
    assertFalse(again.recalled());
    assertFalse(again.found().allMatch());
    assertFalse(look().recalled(), "what differs is never remembered");
    assertFalse(BundleCheck.check(file, (checked, all) -> {}).problems().isEmpty());
  }

  @Test
  void checkHashesWhateverIsRemembered() throws Exception {
    look();
    AtomicInteger hashed = new AtomicInteger();
    BundleCheck.check(file, (checked, all) -> hashed.incrementAndGet());
    assertTrue(hashed.get() > 0);
  }

  @Test
  void aFileInThePlaceOfAnotherIsHashed() throws Exception {
    look();
    Path other = Files.copy(SAMPLE, folder.resolve("b.briefing"));
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertFalse(look().recalled());
    assertTrue(look().recalled());
  }

  @Test
  void aFileThatWasWrittenAMomentBeforeIsNotRemembered() throws Exception {
    long now = System.currentTimeMillis();
    look(now);
    assertFalse(Files.exists(memory));
    assertFalse(look(now).recalled());
  }

  @Test
  void whatWasGivenUpIsNotRemembered() throws Exception {
    try (Bundle bundle = new BundleReader().open(file)) {
      new HashLook(new ComparedFiles(memory), System.currentTimeMillis() + LATER)
          .of(bundle, progress -> {}, () -> true);
    }
    assertFalse(look().recalled());
  }

  @Test
  void itIsTheUsersOwnAndNamesNoFile() throws Exception {
    look();
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(memory)));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(memory.getParent())));
    assertTrue(
        Files.readString(memory).matches("(-?\\d+ ){5}[0-9a-f]{64} \\d+ \\d{4}-\\d\\d-\\d\\d\n"));
  }

  @Test
  void whatOthersMayWriteOrCannotBeReadCountsForNothing() throws Exception {
    look();
    String line = Files.readString(memory);
    Files.setPosixFilePermissions(memory, PosixFilePermissions.fromString("rw-rw----"));
    assertFalse(look().recalled(), "others may write it");
    assertTrue(look().recalled(), "it was written anew");
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), line);
    Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-------"));
    Files.delete(memory);
    Files.createSymbolicLink(memory, elsewhere);
    assertFalse(look().recalled(), "a link");
    assertEquals(line, Files.readString(elsewhere), "is not written through");
    for (String bad :
        List.of("", "\n\n", "no lines", line.strip() + " more", "x" + line, "-".repeat(100_000))) {
      Files.deleteIfExists(memory);
      Files.writeString(memory, bad);
      Files.setPosixFilePermissions(memory, PosixFilePermissions.fromString("rw-------"));
      assertFalse(look().recalled(), bad.substring(0, Math.min(20, bad.length())));
    }
    byte[] noise = new byte[500];
    new Random(35).nextBytes(noise);
    Files.write(memory, noise);
    assertFalse(look().recalled());
    Files.delete(memory);
    Files.createDirectory(memory);
    assertFalse(look().recalled(), "a folder stands there");
  }

  @Test
  void aDayThatIsNoneCountsForNothing() throws Exception {
    look();
    String line = Files.readString(memory);
    Files.writeString(memory, line.substring(0, line.length() - 11) + "2026-13-45\n");
    assertFalse(look().recalled());
  }

  @Test
  void theNewestOfManyAreKept() {
    ComparedFiles files = new ComparedFiles(memory);
    for (int i = 0; i < ComparedFiles.MOST + 5; i++) {
      files.add(compared(i), DAY);
    }
    assertNull(files.on(compared(4)));
    assertEquals(DAY, files.on(compared(5)));
    assertEquals(DAY, files.on(compared(ComparedFiles.MOST + 4)));
    files.add(compared(5), DAY.plusDays(1));
    assertEquals(DAY.plusDays(1), files.on(compared(5)));
    assertNotNull(files.on(compared(6)), "a file that is there takes no other's place");
  }

  @Test
  void eachPartOfTheStampTells() {
    ComparedFiles files = new ComparedFiles(memory);
    files.add(compared(1), DAY);
    for (FileStamp other :
        List.of(
            new FileStamp(8, 1, 100, 5, 6),
            new FileStamp(7, 2, 100, 5, 6),
            new FileStamp(7, 1, 101, 5, 6),
            new FileStamp(7, 1, 100, 4, 6),
            new FileStamp(7, 1, 100, 5, 7))) {
      assertNull(files.on(new ComparedFile(other, IDENTITY, 12)), other.toString());
    }
    FileStamp same = compared(1).stamp();
    assertNull(files.on(new ComparedFile(same, IDENTITY.replace('0', '1'), 12)));
    assertNull(files.on(new ComparedFile(same, IDENTITY, 13)));
    assertEquals(DAY, files.on(compared(1)));
  }

  @Test
  void aLockedBriefingIsNeverRemembered() throws Exception {
    PassPhrase phrase = new PassPhrase("four barges upriver");
    Path locked = folder.resolve("locked.briefing");
    try (Bundle base = new BundleReader().read(file)) {
      new BundleWriter()
          .write(
              new SavedBriefing(base, Set.of(), List.of(), Map.of()),
              base,
              new SaveTarget(
                  locked,
                  new ReplaceableFile.Anything(),
                  new Locking.By(LockKey.under(phrase, LowKeyCost.COST)),
                  digest -> {}));
    }
    try (Bundle bundle = new BundleReader(new Keyring(asked -> phrase)).open(locked)) {
      HashLook look = new HashLook(new ComparedFiles(memory), System.currentTimeMillis() + LATER);
      assertTrue(look.of(bundle, progress -> {}, () -> false).allMatch());
      assertNull(look.of(bundle, progress -> {}, () -> false).on());
    }
    assertFalse(Files.exists(memory));
  }
}
