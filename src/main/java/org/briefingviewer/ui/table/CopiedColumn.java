// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

/// The columns of rows that are copied, in their order.
enum CopiedColumn {
  NUMBER,
  LOW,
  HIGH,
  UNIT,
  DIRECTION,
  VALUE,
  BOUND,
  HEDGES,
  LIKELIHOOD,
  CONFIDENCE,
  AS_WRITTEN,
  SCOPE,
  AS_OF,
  SOURCE,
  CHAIN,
  DOUBT,
  ALSO_SAID,
  SET_AGAINST,
  PART_OF,
  PAGES,
  PLACE,
  RATING,
  ARTICLE,
  PUBLISHER,
  DATE,
  CHECKED,
  CORRECTED,
  HANDLING
}
