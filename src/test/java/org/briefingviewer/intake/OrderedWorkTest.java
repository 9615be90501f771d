// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {
  @Test
  void handsOnInTheOrderOfTheThingsHoweverLongEachTakes() throws Exception {
    Random random = new Random(7);
    for (int workers : new int[] {1, 2, 4, 9}) {
      List<Integer> naps = random.ints(60, 0, 3).boxed().toList();
      List<Integer> came = new ArrayList<>();
      OrderedWork.with(workers)
          .run(
              IntStream.range(0, 60).iterator(),
              i -> {
                nap(naps.get(i));
                return i;
              },
              came::add);
      assertEquals(IntStream.range(0, 60).boxed().toList(), came);
    }
  }

  private static void nap(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void worksOnAsManyAtATimeAsItHasWorkers() throws Exception {
    CyclicBarrier together = new CyclicBarrier(3);
    AtomicInteger met = new AtomicInteger();
    OrderedWork.with(3)
        .run(
            IntStream.range(0, 3).iterator(),
            i -> {
              try {
                together.await(30, TimeUnit.SECONDS);
              } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IOException(e);
              }
              return met.incrementAndGet();
            },
            i -> {});
    assertEquals(3, met.get());
  }

  @Test
  void holdsNoMoreThanItMay() throws Exception {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new OrderedWork(2, 5)
        .run(
            IntStream.range(0, 500).iterator(),
            i -> {
              most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
              return i;
            },
            i -> {
              if (i % 100 == 0) {
                nap(5);
              }
              taken.incrementAndGet();
            });
    // five wait, one more is in the hands of whoever brings them, one of whoever takes them
    assertTrue(most.get() <= 7, "held " + most.get());
  }

  @Test
  void aResultIsThereBeforeTheNextThingIs() throws Exception {
    Semaphore answered = new Semaphore(1);
    Iterator<Integer> questions =
        IntStream.range(0, 5).peek(i -> answered.acquireUninterruptibly()).iterator();
    List<Integer> came = new ArrayList<>();
    OrderedWork.with(2)
        .run(
            questions,
            i -> i,
            i -> {
              came.add(i);
              answered.release();
            });
    assertEquals(List.of(0, 1, 2, 3, 4), came);
  }

  @Test
  void theFirstFailureEndsIt() {
    IOException broken = new IOException("the third");
    List<Integer> came = new ArrayList<>();
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                OrderedWork.with(4)
                    .run(
                        IntStream.iterate(0, i -> i + 1).iterator(),
                        i -> {
                          if (i >= 3) {
                            throw i == 3 ? broken : new IOException("a later one");
                          }
                          return i;
                        },
                        came::add));
    assertSame(broken, thrown);
    assertEquals(List.of(0, 1, 2), came);
  }

  @Test
  void aFailureOfWhatBringsTheThingsIsTold() {
    Iterator<Integer> broken =
        IntStream.range(0, 3).mapToObj(i -> i < 2 ? i : 1 / (i - 2)).iterator();
    List<Integer> came = new ArrayList<>();
    assertThrows(
        ArithmeticException.class, () -> OrderedWork.with(2).run(broken, i -> i, came::add));
    assertEquals(List.of(0, 1), came);
  }

  @Test
  void whatIsUnderWayIsInterruptedOnceItIsStopped() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    List<Integer> taken = new ArrayList<>();
    OrderedWork.with(1)
        .run(
            List.of(1, 2).iterator(),
            thing -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.set(true);
              }
              return thing;
            },
            taken::add,
            () -> begun.getCount() == 0);
    assertTrue(interrupted.get());
    assertEquals(List.of(), taken);
  }
}
