// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A file goes from one start of the program to the window of another one, or nothing happens.
@Timeout(60)
@SuppressWarnings("try") // a taker is only there, then gone
class HandoverTest {
  private static final Path FILE = Path.of("/news/한국 📰.briefing");

  @TempDir Path folder;
  private MeetingPlace place;
  private HandoverSender giver;
  private final BlockingQueue<Optional<Path>> taken = new LinkedBlockingQueue<>();

  @BeforeEach
  void aPlace() {
    place = new MeetingPlace(folder.resolve("running/at-1.socket"));
    giver = new HandoverSender(place);
  }

  private void take(HandoverOffer offer) {
    if (offer.take()) {
      taken.add(Optional.ofNullable(offer.file()));
    }
  }

  private HandoverReceiver attended() {
    HandoverReceiver taker = new HandoverReceiver(place, this::take);
    Attendance.await(place);
    return taker;
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theWindowGetsTheFileOrTheWishToComeToTheFront() {
    try (HandoverReceiver taker = attended()) {
      assertTrue(giver.give(FILE));
      assertTrue(giver.give(null));
    }
    assertEquals(List.of(Optional.of(FILE), Optional.empty()), List.copyOf(taken));
  }

  @Test
  void theWindowIsToldWhatToPresentAndFromWhere() {
    BlockingQueue<Integer> stops = new LinkedBlockingQueue<>();
    try (HandoverReceiver taker =
        new HandoverReceiver(
            place,
            offer -> {
              stops.add(offer.stop());
              take(offer);
            })) {
      Attendance.await(place);
      assertTrue(giver.present(FILE, 12));
      assertTrue(giver.give(FILE));
    }
    assertEquals(List.of(12, 0), List.copyOf(stops));
    assertEquals(List.of(Optional.of(FILE), Optional.of(FILE)), List.copyOf(taken));
  }

  @Test
  void aPathIsMadeAbsoluteWhereItWasGiven() {
    try (HandoverReceiver taker = attended()) {
      assertTrue(giver.give(Path.of("a.briefing")));
    }
    assertEquals(List.of(Optional.of(Path.of("a.briefing").toAbsolutePath())), List.copyOf(taken));
  }

  @Test
  void nobodyElseReachesTheSocket() throws IOException {
    try (HandoverReceiver taker = attended()) {
      Attendance.await(() -> giver.give(null));
      assertEquals("rwx------", rights(place.folder()));
      assertEquals("rw-------", rights(place.socket()));
    }
  }

  @Test
  void theWindowThatClosesPutsTheSocketAway() {
    attended().close();
    assertFalse(place.mayBeAttended());
    assertFalse(giver.give(FILE));
    try (HandoverReceiver taker = attended()) {
      assertTrue(giver.give(FILE));
    }
  }

  @Test
  void aRefusedFileIsNotTaken() {
    try (HandoverReceiver taker = new HandoverReceiver(place, HandoverOffer::refuse)) {
      Attendance.await(place);
      assertFalse(giver.give(FILE));
    }
  }

  @Test
  void aWindowThatHangsLosesTheOffer() throws Exception {
    CompletableFuture<HandoverOffer> held = new CompletableFuture<>();
    try (HandoverReceiver taker = new HandoverReceiver(place, held::complete)) {
      Attendance.await(place);
      assertFalse(giver.give(FILE));
      assertFalse(held.get().take(), "the giver has a window of its own by now");
    }
  }

  @Test
  void whatACrashLeavesIsTakenOver() throws Exception {
    Process crashed = Attendance.elsewhere(place);
    crashed.destroyForcibly().waitFor();
    assertTrue(place.mayBeAttended(), "the socket is left behind");
    assertFalse(giver.give(FILE));
    try (HandoverReceiver taker = new HandoverReceiver(place, this::take)) {
      Attendance.await(() -> giver.give(FILE));
    }
    assertEquals(List.of(Optional.of(FILE)), List.copyOf(taken));
  }

  @Test
  void theSecondWindowWaitsUntilTheFirstIsGone() throws Exception {
    Process first = Attendance.elsewhere(place);
    try (HandoverReceiver second = new HandoverReceiver(place, this::take)) {
      assertTrue(giver.give(FILE), "the first takes it");
      first.destroyForcibly().waitFor();
      Attendance.await(() -> giver.give(FILE));
    }
    assertEquals(List.of(Optional.of(FILE)), List.copyOf(taken), "the second got the second one");
  }

  @Test
  void theSecondWindowMayCloseFirst() throws Exception {
    Process first = Attendance.elsewhere(place);
    new HandoverReceiver(place, this::take).close();
    assertTrue(giver.give(FILE), "the socket of the first is left alone");
    first.destroyForcibly().waitFor();
    assertTrue(taken.isEmpty());
  }

  private void staleSocket() throws IOException {
    new PrivateFolder(place.folder(), System.getProperty("user.name")).make();
    try (ServerSocketChannel stale = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      stale.bind(UnixDomainSocketAddress.of(place.socket()));
    }
    assertTrue(place.mayBeAttended());
  }

  /// Were the socket put away by any other than who has the lock, one of them could not be reached
  /// any more, and a file would find nobody before the last of them is gone.
  @Test
  void ofManyThatStartAtOnceOneTakesOverAndTheOthersFollow() throws Exception {
    staleSocket();
    List<Process> starting = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        starting.add(Attendance.starting(place));
      }
      for (Process process : starting) {
        Attendance.await(() -> giver.give(FILE));
        process.destroyForcibly().waitFor();
      }
      assertFalse(giver.give(FILE));
    } finally {
      for (Process process : starting) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private void send(byte... bytes) throws IOException {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(place.socket()));
      channel.write(ByteBuffer.wrap(bytes));
      assertTrue(endsWithoutAnswer(channel));
    }
  }

  private static boolean endsWithoutAnswer(SocketChannel channel) throws IOException {
    try {
      return channel.read(ByteBuffer.allocate(1)) < 0;
    } catch (SocketException e) {
      return true; // what was sent was not even read to its end
    }
  }

  private static byte[] message(String sign, int length, byte... path) {
    ByteBuffer whole = ByteBuffer.allocate(6 + path.length);
    whole.put(sign.getBytes(StandardCharsets.ISO_8859_1)).putShort((short) length).put(path);
    return whole.array();
  }

  @Test
  void whatIsNoMessageIsDropped() throws IOException {
    byte[] absolute = "/a".getBytes(StandardCharsets.UTF_8);
    try (HandoverReceiver taker = attended()) {
      send("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      send(message("BVH\2", 2, absolute)); // another version
      send(message("BVH\1", -1, absolute)); // too long
      send(message("BVH\1", 1, (byte) 'a')); // not absolute
      send(message("BVH\1", 2, (byte) '/', (byte) 0xff)); // not UTF-8
      send(message("BVH\1", 2, (byte) '/', (byte) 0)); // no file is named so
      send(message("BVH\1", 2, (byte) '/', (byte) 'a', (byte) 'b')); // more than it says
      send(message("BVH\1", 3, absolute)); // less than it says: dropped when its time is up
      assertTrue(taken.isEmpty());
      assertTrue(giver.give(FILE), "the window goes on waiting");
    }
  }

  @Test
  void oneThatTurnsAwayIsNotServedLater() throws Exception {
    try (HandoverReceiver taker = attended()) {
      for (int i = 0; i < 50; i++) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
          channel.connect(UnixDomainSocketAddress.of(place.socket()));
        }
      }
      assertTrue(giver.give(FILE));
    }
    assertEquals(List.of(Optional.of(FILE)), List.copyOf(taken));
  }

  @Test
  void aPathWithoutEndIsNotHandedOver() {
    try (HandoverReceiver taker = attended()) {
      assertFalse(giver.give(Path.of("/" + "x".repeat(HandoverMessage.LONGEST))));
      assertTrue(giver.give(Path.of("/" + "x".repeat(HandoverMessage.LONGEST - 1))));
    }
    assertEquals(1, taken.size());
  }

  private void nobodyShares() throws Exception {
    try (HandoverReceiver taker = new HandoverReceiver(place, this::take)) {
      taker.join();
      assertFalse(place.mayBeAttended(), "nobody may wait there");
    }
    try (ServerSocketChannel foreign = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      foreign.bind(UnixDomainSocketAddress.of(place.socket()));
      assertFalse(giver.give(FILE), "and nothing is told to who waits there all the same");
      foreign.configureBlocking(false);
      assertEquals(null, foreign.accept());
    }
  }

  @Test
  void aFolderThatOthersMayEnterIsNotUsed() throws Exception {
    Files.createDirectory(place.folder());
    for (String rights : List.of("rwx--x---", "rwxrwxrwx", "rwx---r-x")) {
      Files.setPosixFilePermissions(place.folder(), PosixFilePermissions.fromString(rights));
      nobodyShares();
      Files.delete(place.socket());
      assertEquals(rights, rights(place.folder()), "nothing is mended behind the user's back");
    }
  }

  @Test
  void aLinkToAFolderIsNotUsed() throws Exception {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rwx------"));
    Files.createSymbolicLink(place.folder(), real);
    nobodyShares();
  }

  @Test
  void aFolderOfSomebodyElseIsNotUsed() throws Exception {
    PrivateFolder own = new PrivateFolder(place.folder(), System.getProperty("user.name"));
    own.make();
    own.check();
    for (String other : List.of("nobody", "no such user")) {
      PrivateFolder theirs = new PrivateFolder(place.folder(), other);
      assertThrows(IOException.class, theirs::check);
      assertThrows(IOException.class, theirs::make);
    }
  }

  @Test
  void aFileInTheFoldersPlaceIsNoHarm() throws Exception {
    Files.writeString(place.folder(), "mine");
    try (HandoverReceiver taker = new HandoverReceiver(place, this::take)) {
      taker.join();
    }
    assertFalse(giver.give(FILE));
    assertEquals("mine", Files.readString(place.folder()));
  }
}
