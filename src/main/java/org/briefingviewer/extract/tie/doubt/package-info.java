// SPDX-License-Identifier: Apache-2.0
/// Tells what a text leaves open of a tie, only wants, or takes back.
@NullMarked
package org.briefingviewer.extract.tie.doubt;

import org.jspecify.annotations.NullMarked;
