// SPDX-License-Identifier: Apache-2.0

/// The quotations of a text: where they stand ([QuotationFinder]) and which one holds a place
/// ([QuotationIndex]). Who speaks in them is told elsewhere.
@NullMarked
package org.briefingviewer.extract.attribution.quote;

import org.jspecify.annotations.NullMarked;
