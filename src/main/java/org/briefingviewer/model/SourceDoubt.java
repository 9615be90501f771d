// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// Says that the program is not sure whose a figure is.
///
/// @param runnerUp who else it may be, or null when the text offers nobody else: then it may be
///   nobody's
public record SourceDoubt(@Nullable Agent runnerUp) {}
