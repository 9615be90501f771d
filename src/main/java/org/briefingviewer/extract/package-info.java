// SPDX-License-Identifier: Apache-2.0

/// Turns an article's text into findings: estimates with their chains, tie states and events. Start
/// at [Extractor], which runs the recognisers in their order, one a line. The word lists are data
/// files. The package does no I/O beyond reading them, and knows no file format and no window.
@NullMarked
package org.briefingviewer.extract;

import org.jspecify.annotations.NullMarked;
