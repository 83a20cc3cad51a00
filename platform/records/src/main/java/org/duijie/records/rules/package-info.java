/** Rules that several kinds of records share, free of frameworks: indicators, amounts of money, and how findings are told. */
package org.duijie.records.rules;
