// Asks for the first page of a list and for nothing, in turns.
#include "tests/bench/first_page.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "service/base/status.h"
#include "tests/bench/child.h"
#include "tests/bench/load.h"
#include "tests/bench/median.h"
#include "tests/bench/serve.h"
#include "tests/bench/workload.h"

namespace unioncare::bench {

absl::StatusOr<PageFigures> MeasureFirstPage(const std::string& data, const std::string& secret,
                                             const std::string& method,
                                             const google::protobuf::Message& request, int rounds,
                                             absl::Duration time) {
  ASSIGN_OR_RETURN(Child child,
                   Child::Start({"--role=serve", "--data=" + data}, data + "/bench.log"));
  ASSIGN_OR_RETURN(const std::string address, child.ReadLine());
  LoadClient load(address);
  const std::string token = absl::StrCat("Bearer ", secret);
  const Target empty{.method = kEmptyMethod, .token = token, .next = [] {
                       const grpc::Slice nothing;
                       return grpc::ByteBuffer(&nothing, 1);
                     }};
  const Target page{.method = method, .token = token, .next = [&] { return BufferOf(request); }};
  const Extent extent{.in_flight = 1, .warm_up = time / 4, .time = time};
  std::vector<double> pages, empties, ratios;
  for (int round = 0; round < std::max(rounds, 1); ++round) {
    ASSIGN_OR_RETURN(const Sample nothing, load.Run(empty, extent));
    ASSIGN_OR_RETURN(const Sample asked, load.Run(page, extent));
    empties.push_back(nothing.p50_us);
    pages.push_back(asked.p50_us);
    ratios.push_back(asked.p50_us / nothing.p50_us);
  }
  RETURN_IF_ERROR(child.Finish());
  return PageFigures{.page_p50_us = Median(pages),
                     .empty_p50_us = Median(empties),
                     .ratio = Median(ratios),
                     .ratio_least = *std::min_element(ratios.begin(), ratios.end()),
                     .ratio_most = *std::max_element(ratios.begin(), ratios.end())};
}

std::string PageRatioText(const PageFigures& figures, double most) {
  return absl::StrFormat("  first page / empty call      %.2f (%.2f - %.2f)   at most %.0f   %s\n",
                         figures.ratio, figures.ratio_least, figures.ratio_most, most,
                         figures.ratio <= most ? "met" : "NOT MET");
}

}  // namespace unioncare::bench
