// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.briefingviewer.extract.FailedSearch.What;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingSearchesTest {

  private static final Article ARTICLE = Article.ofText("a", "en", "They sank 5 boats.");

  private final List<FailedSearch> failed = new ArrayList<>();
  private final FindingSearches searches = new FindingSearches(new TextSpan(0, 18), failed::add);

  @Test
  void aSearchThatFailsFindsNothingAndIsToldWithItsFault() {
    IllegalStateException fault = new IllegalStateException("odd");
    assertEquals(List.of(), searches.all(What.TIES, () -> raise(fault)));
    assertEquals(List.of("5"), searches.all(What.EVENTS, () -> List.of("5")));
    assertEquals(List.of(new FailedSearch(What.TIES, new TextSpan(0, 18), fault)), failed);
  }

  @Test
  void aTextNestedTooDeeplyFailsASearchToo() {
    StackOverflowError fault = new StackOverflowError();
    assertNull(
        searches.<String>one(
            What.SOURCES,
            () -> {
              throw fault;
            }));
    assertSame(fault, failed.getFirst().fault());
  }

  /// Whoever ended the search wants no findings, and where memory ran out it is done once more
  /// alone.
  @Test
  void anEndedSearchAndALackOfMemoryAreNoFaultsOfItsOwn() {
    assertThrows(
        CancellationException.class,
        () -> searches.all(What.TIES, () -> raise(new CancellationException())));
    assertThrows(
        OutOfMemoryError.class,
        () ->
            searches.all(
                What.TIES,
                () -> {
                  throw new OutOfMemoryError();
                }));
    assertEquals(List.of(), failed);
  }

  @ParameterizedTest
  @EnumSource(What.class)
  void eachIsToldWithWhatToDo(What what) {
    FailedSearch unsearched =
        new FailedSearch(what, new TextSpan(0, 18), new RuntimeException("odd"));
    String told = unsearched.told("a.txt", ARTICLE).toString();
    assertTrue(told.startsWith("a.txt: The program failed on its ") || what == What.SENTENCE, told);
    assertTrue(told.contains(what == What.SENTENCE ? "They sank 5 boats." : "odd"), told);
    assertTrue(told.contains("yourself, and please report"), told);
  }

  private static List<String> raise(RuntimeException fault) {
    throw fault;
  }
}
