// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

/// How a quantity depends on an earlier one of the same list, by index, or -1.
///
/// @param alternativeTo the figure that this one is set against with "or", "and not", "rather
///   than": the two are never added up
/// @param subsetOf the figure that this one is a part of: "of whom 600"
/// @param conversionOf the figure that this one says again in another unit, in brackets
public record QuantityLinks(int alternativeTo, int subsetOf, int conversionOf) {}
