// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.deception;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeceptiveCharactersTest {
  private static void stays(String text) {
    assertEquals(text, DeceptiveCharacters.shown(text));
  }

  private static void shows(String expected, String text) {
    assertEquals(expected, DeceptiveCharacters.shown(text));
    assertEquals(text.length(), expected.length(), "places stay");
  }

  @Test
  void whatTurnsTheDirectionIsShown() {
    shows("Seoul ◊txt.exe◊", "Seoul \u202etxt.exe\u202c");
    shows("2,◊000", "2,\u202d000");
    shows("◊10 - 20◊", "\u206710 - 20\u2069");
    shows("10 ◊-◊ 20 men", "10 \u200f-\u061c 20 men");
    shows("never closed ◊a", "never closed \u2067a");
    shows("closed only ◊a", "closed only \u2069a");
  }

  @Test
  void whatHasNoWidthIsShown() {
    shows("2◊000", "2\u200b000");
    shows("Reu◊ters", "Reu\u00adters");
    shows("a◊b◊c◊d◊", "a\u2060b\ufeffc\u200dd\u200c");
    shows("x◊y◊", "x\u034fy\ufe01");
    shows("◊ and ◊", "\u3164 and \uffa0");
    shows("a◊◊b", "a\udb40\udc41b");
    shows("1◊ 2", "1\ufe0f 2");
  }

  @Test
  void whatCommandsAScreenOrIsNoCharacterIsShown() {
    shows("◊[31mred", "\u001b[31mred");
    shows("to◊tal◊◊", "to\rtal\u0085\u007f");
    shows("half ◊ pair ◊", "half \ud800 pair \udfff");
    shows("◊◊◊◊ ◊", "\ufdd0\uffff\ud83f\udfff \ufff5");
    shows("one◊two◊three", "one\u2028two\u2029three");
    shows("two\nlines\tand\r\nmore", "two\nlines\tand\r\nmore");
  }

  @Test
  void aNameStandsInOneLine() {
    assertEquals("KCNA◊checked by Kim◊", DeceptiveCharacters.shownInLine("KCNA\nchecked by Kim\t"));
    assertEquals("KCNA", DeceptiveCharacters.shownInLine("KCNA"));
  }

  @Test
  void marksPiledUpOnALetterAreShown() {
    shows("e" + "\u0301".repeat(10) + "◊".repeat(990) + "!", "e" + "\u0301".repeat(1000) + "!");
    stays("e\u0301\u0302 ệ ประเทศที่ बिन्दु");
  }

  @Test
  void whatAScriptNeedsStays() {
    stays("می\u200cخواهم، ک\u200dک"); // Persian parts and joins
    stays("क्\u200dष क्\u200cष");
    stays("הוא אמר \u200f\"10%\"\u200f ביום");
    stays("وقال \u202b\"نعم\"\u202c أمس");
    stays("Er zitierte \u2067שלום 20-10\u2069 wörtlich");
    stays("By \u2068Kim\u2069, today");
    stays("ประเทศ\u200bไทย");
    stays("ᠮᠣᠩᠭᠣᠯ\u180eᠠ ᠤ\u180bᠯ");
    stays("辻\ufe00 葛\udb40\udd00");
    stays("\u1112\u119e\u11ab \u115f\u1161");
    stays("عدد \u0600123");
  }

  @Test
  void emojiStay() {
    stays("👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👩🏽\u200d🚒 🏳\ufe0f\u200d🌈 1\ufe0f\u20e3 ☎\ufe0e");
    stays("\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f");
    shows("👨◊ a", "👨\u200d a");
    shows(
        "\ud83c\udff4" + "◊".repeat(4),
        "\ud83c\udff4\udb40\udc67\udb40\udc62"); // a flag without end
  }

  @Test
  void ordinaryTextStays() {
    stays("한국 조선중앙통신, 新华社、тасс “x” – … \u00a0€5 ⁰ 12½ № 🌾 Ελλάς");
    stays("שלום 2,000 العربية 15,000");
  }

  @Test
  void hundredsOfThousandsAreGoneThrough() {
    String many = "\u200f\u2067\u200d\u0301\udb40\udc41".repeat(50_000);
    assertEquals(many.length(), DeceptiveCharacters.shown(many).length());
  }
}
