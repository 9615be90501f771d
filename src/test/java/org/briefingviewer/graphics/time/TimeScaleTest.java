// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.briefingviewer.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the line of time is broken.
class TimeScaleTest {
  private static final double WIDTH = 900;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one old year, then the years of late
        "1961 2019 2020 2021 2022 2023 | 2",
        // a few old years far from each other: none is a third of the whole
        "1949 1961 1990 2000 2018 2019 2020 2021 2022 2023 2024 | 5",
        "1953 1976 1999 2022 2023 2024 2025 | 4",
        // evenly spread: nothing is left out
        "1994 1998 2002 2006 2010 2014 2018 2022 | 1",
        // the old ones are the many
        "1961 1962 1963 1964 1965 2024 | 2",
        // close together
        "2023 2024 2025 | 1"
      })
  void manyYearsWithoutAnythingAreLeftOut(String years, int stretches) {
    assertEquals(stretches, TimeScale.of(days(years), WIDTH).stretches().size());
  }

  @ParameterizedTest
  @CsvSource({"460, 2", "300, 1", "900, 5"})
  void breaksLeaveRoomForWhatHappens(double width, int mostBreaks) {
    TimeScale scale =
        TimeScale.of(days("1900 1930 1950 1965 1976 1984 1990 1994 1997 1999"), width);
    assertTrue(scale.stretches().size() <= mostBreaks + 1, scale.stretches().toString());
    assertTrue(scale.day() > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1949 1961 1990 2000 2018 2019 2020 2021 2022 2023 2024",
    "2024 2023 2022 2021 2020 2019 2018 1961"
  })
  void theRecentYearsHaveTheWidth(String years) {
    TimeScale scale = TimeScale.of(days(years), WIDTH);
    double recent =
        scale.x(DaySpan.of(year("2024")).first()) - scale.x(DaySpan.of(year("2018")).first());
    assertTrue(recent > WIDTH / 3, recent + " px");
  }

  private static List<DaySpan> days(String years) {
    return Arrays.stream(years.split(" ")).map(TimeScaleTest::year).map(DaySpan::of).toList();
  }

  private static PartialDate year(String year) {
    return new PartialDate(Integer.parseInt(year), 5, 4);
  }
}
