// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class NamesTest {
  private final KnownNames known = new KnownNames();
  private final NameIndex index =
      new NameIndex(known.all().stream().map(name -> name.spellings().toList()).toList());

  private List<SpelledName> named(String typed) {
    return index.named(FoldedText.of(typed));
  }

  private String drawn(String text, String typed) {
    List<TextSpan> spans = new ArrayList<>();
    FoldedText folded = FoldedText.of(text);
    named(typed).forEach(n -> n.spellings().forEach(s -> spans.addAll(s.pattern().in(folded))));
    StringBuilder drawn = new StringBuilder(text);
    for (TextSpan span :
        new ArrayList<>(new HashSet<>(spans)).stream().sorted().toList().reversed()) {
      drawn.insert(span.end(), ']').insert(span.start(), '[');
    }
    return drawn.toString();
  }

  @Test
  void anySpellingFindsAllOthers() {
    String text = "Kim Jong-un; Kim Jong Un; 김정은이; 金正恩; Ким Чен Ын";
    for (String typed :
        List.of("Kim Jong-un", "Kim Jong Un", "kim jongun", "김정은", "金正恩", "Ким Чен Ын")) {
      assertEquals(
          "[Kim Jong-un]; [Kim Jong Un]; [김정은]이; [金正恩]; [Ким Чен Ын]", drawn(text, typed), typed);
    }
  }

  @Test
  void russianNamesAreFoundInEveryCase() {
    String text = "визит [Ким Чен Ына], слова [Кима Чен Ына], с [Ким Чен Ыном]; Ким Чен Ынский";
    assertEquals(text, drawn(text.replaceAll("[\\[\\]]", ""), "Kim Jong-un"));
    assertEquals("в [России], с [Россией], [Россия]", drawn("в России, с Россией, Россия", "러시아"));
    assertEquals("из [Северной Кореи]", drawn("из Северной Кореи", "North Korea"));
    assertEquals("для [Китая] кита", drawn("для Китая кита", "China"));
  }

  @Test
  void anInflectedNameIsKnownToo() {
    assertEquals("[金正恩]", drawn("金正恩", "Ким Чен Ына"));
  }

  @Test
  void initialsAreNamesOnlyWhenWholeAndWrittenSo() {
    assertEquals("[NIS] finish [NIS]'s Denis [국정원]은", drawn("NIS finish NIS's Denis 국정원은", "nis"));
    assertTrue(named("un").isEmpty());
    assertFalse(named("UN").isEmpty());
  }

  @Test
  void aBeginningCountsFromAWholeWordOn() {
    assertTrue(named("Kim").isEmpty());
    assertTrue(named("Kim Jong").size() > 1);
    assertEquals("[김정은] 김여정", drawn("김정은 김여정", "Kim Jong-u"));
    assertTrue(named("the").isEmpty());
  }

  @Test
  void namesOfThreeScriptsStandInOneAgent() {
    KnownNames.Sought sought = known.sought();
    Set<String> names = new HashSet<>();
    for (String text : List.of("Слова Путина о КНДР", "金正恩")) {
      sought.in(text).forEach(name -> names.add(name.name()));
    }
    assertEquals(Set.of("Kim Jong-un", "Vladimir Putin", "North Korea"), names);
  }

  @Test
  void anAgentKeepsItsNameAndGainsTheSpellings() {
    Agent found = Agent.named("Kim Jong Un", AgentKind.PERSON);
    Agent other = Agent.named("two lawmakers", AgentKind.UNNAMED);
    List<Agent> spelled =
        known.spelled(List.of(found, other), known.sought().in("Kim Jong Un in Beijing"));
    assertEquals(List.of("kim-jong-un", "two-lawmakers"), spelled.stream().map(Agent::id).toList());
    assertEquals("Kim Jong Un", spelled.getFirst().name());
    List<String> aliases = spelled.getFirst().aliases().stream().map(a -> a.name()).toList();
    assertTrue(aliases.containsAll(List.of("Kim Jong-un", "김정은", "金正恩", "Ким Чен Ын")));
    assertFalse(aliases.contains("Kim Jong Un"));
    assertEquals(other, spelled.getLast());
  }

  @Test
  void noSpellingStandsForTwoNames() {
    Set<String> seen = new HashSet<>();
    for (KnownName name : known.all()) {
      Set<String> own = new HashSet<>();
      name.spellings().forEach(a -> own.add(FoldedText.of(a.name()).letters()));
      own.forEach(spelling -> assertTrue(seen.add(spelling), name.name() + ": " + spelling));
    }
  }
}
