# Formula for the sources it stands in; in a tap:  brew install --HEAD TAP/dlgn
class Dlgn < Formula
  desc "Classifiers made of logic gates: training, netlists of standard cells"
  license "MIT"
  head "file://#{File.expand_path("../..", __dir__)}", using: :git, branch: "main"

  depends_on "cli11" => :build
  depends_on "cmake" => :build
  depends_on "eigen" => [:build, :test]
  depends_on "nlohmann-json" => :build
  depends_on "pkgconf" => :test
  depends_on "libpng"
  depends_on "xsimd"
  uses_from_macos "zlib"

  def install
    system "cmake", "-S", ".", "-B", "build", "-DDLGN_BUILD_TESTS=OFF", "-DDLGN_BUILD_BENCH=OFF", *std_cmake_args
    system "cmake", "--build", "build"
    system "cmake", "--install", "build"
  end

  test do
    (testpath/"rows.csv").write "a,b,same\n" + "0,0,yes\n0,1,no\n1,0,no\n1,1,yes\n" * 50
    system bin/"dlgn", "train", "--data", "rows.csv", "--epochs", "20", "--out", "out"
    assert_match "yes", shell_output("#{bin}/dlgn classify out/model.dlgn --data rows.csv")

    (testpath/"main.cpp").write <<~EOS
      #include <dlgn/inference.hpp>
      int main() { return dlgn::engine{dlgn::circuit(1)}.inputs() == 1 ? 0 : 1; }
    EOS
    flags = shell_output("pkgconf --cflags --libs dlgn-inference").split
    system ENV.cxx, "-std=c++20", "main.cpp", *flags, "-o", "consumer"
    system "./consumer"
  end
end
