// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import org.briefingviewer.model.TextSpan;

/// Words between quotation marks.
///
/// @param span from the opening mark to the closing one, both included
/// @param closed whether a closing mark stands at its end; if not, the next paragraph may go on
public record Quotation(TextSpan span, int paragraph, boolean closed) {}
