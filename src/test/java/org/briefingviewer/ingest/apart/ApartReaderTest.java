// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a process that fails costs: the document that it failed on, and no other.
class ApartReaderTest {
  private final Set<ProcessHandle> others =
      ProcessHandle.current().children().collect(Collectors.toSet());

  private final ReaderCommand command =
      new ReaderCommand(64, System.getProperty("java.class.path"), FaultyReader.class.getName());
  private final ApartReader reading = new ApartReader(command, 1, Duration.ofSeconds(5));

  @Test
  void oneAfterTheOtherIsReadByTheSameProcess() throws UnreadableBytes {
    reads("first");
    List<Long> process = readers();
    reads("second");
    assertEquals(process, readers());
  }

  @Test
  void aCrashIsSaidOfItsDocumentAndTheNextIsRead() throws UnreadableBytes {
    reads("first");
    assertTrue(refusal("crash").contains("status 134"), refusal("crash"));
    reads("second");
  }

  @Test
  void tooMuchMemoryIsSaidOfItsDocumentAndTheNextIsRead() throws UnreadableBytes {
    assertTrue(refusal("memory").contains("more memory than a document is given (64 MB)"));
    reads("second");
  }

  @Test
  void noProgressIsSaidOfItsDocumentAndTheNextIsRead() throws UnreadableBytes {
    assertTrue(refusal("hang").contains("without getting any further"));
    List<Long> ended = readers();
    reads("second");
    assertFalse(readers().containsAll(ended) && !ended.isEmpty(), "it goes on");
  }

  @Test
  void answersThatCannotBeAreNoneAndTheNextIsRead() throws UnreadableBytes {
    assertTrue(refusal("garbage").contains("The program failed on it"));
    assertTrue(refusal("endless text").contains("The program failed on it"));
    reads("second");
  }

  @Test
  void aProcessThatHasLeftIsReplaced() throws UnreadableBytes {
    reads("leave");
    reads("second");
  }

  @Test
  void aProcessThatRestsIsOverAndReplacedForTheNextDocument() throws Exception {
    reads("first");
    List<ProcessHandle> resting = begun().toList();
    assertFalse(resting.isEmpty());
    reading.rest();
    for (ProcessHandle process : resting) {
      process.onExit().get(1, TimeUnit.MINUTES);
    }
    reads("second");
  }

  @Test
  void whoeverIsInterruptedEndsTheProcess() throws Exception {
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    Thread caller = Thread.ofPlatform().start(() -> end.complete(failure("hang")));
    Optional<ProcessHandle> reader = Optional.empty();
    while (reader.isEmpty()) {
      reader = begun().findAny();
      Thread.onSpinWait();
    }
    caller.interrupt();
    assertEquals(CancellationException.class, end.get(1, TimeUnit.MINUTES).getClass());
    reader.get().onExit().get(1, TimeUnit.MINUTES);
    reads("second");
  }

  @Test
  void whatCannotBeStartedIsSaid() {
    ApartReader nothing =
        new ApartReader(new ReaderCommand(64, "", "no.such.Program"), 1, Duration.ofSeconds(30));
    String said = assertThrows(UnreadableBytes.class, () -> nothing.read(of("first"))).what();
    assertTrue(said.contains("ended with status 1"), said);
  }

  private void reads(String text) throws UnreadableBytes {
    assertEquals(List.of(DraftBlock.body(text)), reading.read(of(text)).blocks());
  }

  private String refusal(String told) {
    UnreadableBytes refused = assertThrows(UnreadableBytes.class, () -> reading.read(of(told)));
    assertFalse(refused.remedy().isBlank());
    return refused.what();
  }

  private static byte[] of(String told) {
    return told.getBytes(StandardCharsets.UTF_8);
  }

  private @Nullable Throwable failure(String told) {
    try {
      reading.read(of(told));
      return null;
    } catch (UnreadableBytes | RuntimeException | Error e) {
      return e;
    }
  }

  /// Returns the processes of this test; those of others wait a while before they end.
  private Stream<ProcessHandle> begun() {
    return ProcessHandle.current().children().filter(child -> !others.contains(child));
  }

  private List<Long> readers() {
    return begun().map(ProcessHandle::pid).toList();
  }
}
