<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>RunCost</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>スポット</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>計画用</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Typical spot</source>
        <translation>代表スポット</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>the file counts grams, not kilograms</source>
        <translation>ファイルの値はkgではなくg単位</translation>
    </message>
    <message>
        <source>the file counts tonnes, not kilograms</source>
        <translation>ファイルの値はkgではなくt単位</translation>
    </message>
    <message>
        <source>the file counts milligrams, not kilograms</source>
        <translation>ファイルの値はkgではなくmg単位</translation>
    </message>
    <message>
        <source>the file counts pounds, not kilograms</source>
        <translation>ファイルの値はkgではなくポンド単位</translation>
    </message>
    <message>
        <source>The energy counters of the processor may not be read: energy is without the processor. “%1” must be readable.</source>
        <translation>プロセッサーのエネルギーカウンターを読み取れません。エネルギーにはプロセッサー分が含まれません。「%1」を読み取り可能にしてください。</translation>
    </message>
    <message>
        <source>Total, training and one month</source>
        <translation>合計（学習と1か月分）</translation>
    </message>
    <message>
        <source>Training cost</source>
        <translation>学習コスト</translation>
    </message>
    <message>
        <source>Inference, one month</source>
        <translation>推論（1か月）</translation>
    </message>
    <message>
        <source>Storage, one month</source>
        <translation>ストレージ（1か月）</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂e</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Latency of a request</source>
        <translation>リクエストのレイテンシ</translation>
    </message>
    <message>
        <source>Carbon offset</source>
        <translation>カーボンオフセット</translation>
    </message>
    <message>
        <source>Miles driven</source>
        <translation>走行マイル数</translation>
    </message>
    <message>
        <source>Smartphone charges</source>
        <translation>スマホ充電回数</translation>
    </message>
    <message>
        <source>Tree-months</source>
        <translation>樹木・月</translation>
    </message>
    <message>
        <source>Cost of %1 runs</source>
        <translation>%1件の実行のコスト</translation>
    </message>
    <message>
        <source>Energy of %1 runs</source>
        <translation>%1件の実行のエネルギー</translation>
    </message>
    <message>
        <source>CO₂e of %1 runs</source>
        <translation>%1件の実行のCO₂e</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>フォルダーを読み取れません: %1。</translation>
    </message>
    <message>
        <source> M</source>
        <translation> M</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Shown in %1 at %2 per USD (%3, %4).</source>
        <extracomment>%1 "EUR", %2 "0.92", %3 "ECB reference rate", %4 "2026-11-20"</extracomment>
        <translation>%1で表示、1 USD = %2（%3、%4）。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Thresholds of a budget that are crossed</source>
        <translation>超過した予算のしきい値</translation>
    </message>
    <message>
        <source>Guard of a budget</source>
        <translation>予算の監視</translation>
    </message>
    <message>
        <source>Alerts of a running session</source>
        <translation>実行中セッションのアラート</translation>
    </message>
    <message>
        <source>Advice from the last sessions</source>
        <translation>直近のセッションからの助言</translation>
    </message>
    <message>
        <source>Is a cost unusual?</source>
        <translation>コストは異常か</translation>
    </message>
    <message>
        <source>Month projected from the last week</source>
        <translation>直近1週間からの月間予測</translation>
    </message>
    <message>
        <source>source_monthly_usd divides by sessions instead of days, as published; for comparison only.</source>
        <translation>source_monthly_usdは公表された式のとおり、日数ではなくセッション数で割ります。比較専用です。</translation>
    </message>
    <message>
        <source>Forecast for the end of the month</source>
        <translation>月末の予測</translation>
    </message>
    <message>
        <source>Budget split by purpose</source>
        <translation>目的別の予算配分</translation>
    </message>
    <message>
        <source>Total cost and its unit costs</source>
        <translation>総コストと単位コスト</translation>
    </message>
    <message>
        <source>Count storage and transfer once: in training or in data.</source>
        <translation>ストレージと転送は、学習かデータのどちらか一方で一度だけ数えてください。</translation>
    </message>
    <message>
        <source>Gate against a growing cost</source>
        <translation>コスト増加に対するゲート</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Right-sizing, as published</source>
        <translation>適正サイズ化（公表式）</translation>
    </message>
    <message>
        <source>Calls an idle GPU with a full memory optimal; see right_size.</source>
        <translation>メモリが満杯でアイドル状態のGPUを最適と判定します。right_sizeを参照してください。</translation>
    </message>
    <message>
        <source>Right-sizing</source>
        <translation>適正サイズ化</translation>
    </message>
    <message>
        <source>GPU and pricing for a training</source>
        <translation>学習用のGPUと料金形態</translation>
    </message>
    <message>
        <source>A hint by size alone; the memory of a training decides.</source>
        <translation>サイズだけによる目安です。実際には学習時のメモリで決まります。</translation>
    </message>
    <message>
        <source>Serving and scaling of a model</source>
        <translation>モデルの提供とスケーリング</translation>
    </message>
    <message>
        <source>Local or cloud</source>
        <translation>ローカルかクラウドか</translation>
    </message>
    <message>
        <source>Rules that fire for a run</source>
        <translation>実行に該当するルール</translation>
    </message>
    <message>
        <source>Energy and carbon</source>
        <translation>エネルギーと炭素</translation>
    </message>
    <message>
        <source>Energy of a training</source>
        <translation>学習のエネルギー</translation>
    </message>
    <message>
        <source>Constant power over the whole time.</source>
        <translation>全期間を通じて一定の電力とします。</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>エネルギーの価格</translation>
    </message>
    <message>
        <source>Carbon of energy</source>
        <translation>エネルギーの炭素排出量</translation>
    </message>
    <message>
        <source>Operational carbon at an average grid factor.</source>
        <translation>系統の平均係数による運用時の炭素排出量です。</translation>
    </message>
    <message>
        <source>Carbon of repeated runs</source>
        <translation>繰り返し実行の炭素排出量</translation>
    </message>
    <message>
        <source>Price of an offset</source>
        <translation>オフセットの価格</translation>
    </message>
    <message>
        <source>Carbon in another region</source>
        <translation>別リージョンでの炭素排出量</translation>
    </message>
    <message>
        <source>What carbon is like</source>
        <translation>炭素排出量の例え</translation>
    </message>
    <message>
        <source>Own hardware</source>
        <translation>自社ハードウェア</translation>
    </message>
    <message>
        <source>Own hardware, cost of a year</source>
        <translation>自社ハードウェアの年間コスト</translation>
    </message>
    <message>
        <source>Power at full load all year; cooling is in the PUE.</source>
        <translation>年間を通じて最大負荷時の電力です。冷却はPUEに含まれます。</translation>
    </message>
    <message>
        <source>Own hardware, months until it pays</source>
        <translation>自社ハードウェアの回収月数</translation>
    </message>
    <message>
        <source>A simple payback: no residual value, host power or capital cost.</source>
        <translation>単純な回収計算です。残存価値、ホストの電力、資本コストは含みません。</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Throughput of a latency</source>
        <translation>レイテンシからのスループット</translation>
    </message>
    <message>
        <source>Month of inference on instances</source>
        <translation>インスタンスでの1か月の推論</translation>
    </message>
    <message>
        <source>Cost of a thousand predictions</source>
        <translation>予測1,000件のコスト</translation>
    </message>
    <message>
        <source>What an optimisation may cost</source>
        <translation>最適化に許容できるコスト</translation>
    </message>
    <message>
        <source>Serverless calls</source>
        <translation>サーバーレス呼び出し</translation>
    </message>
    <message>
        <source>Calls from which on an instance is cheaper</source>
        <translation>インスタンスの方が安くなる呼び出し回数</translation>
    </message>
    <message>
        <source>Check that one instance can carry that many calls.</source>
        <translation>1台のインスタンスでその呼び出し数を処理できるか確認してください。</translation>
    </message>
    <message>
        <source>What-if models</source>
        <translation>What-ifモデル</translation>
    </message>
    <message>
        <source>Training time at another batch size</source>
        <translation>別のバッチサイズでの学習時間</translation>
    </message>
    <message>
        <source>Assumes a fixed share of a step that does not grow with the batch, and the same number of epochs.</source>
        <translation>ステップのうちバッチに比例しない部分が一定で、エポック数が同じと仮定します。</translation>
    </message>
    <message>
        <source>GPU-hours on another number of GPUs</source>
        <translation>GPU数を変えたときのGPU時間</translation>
    </message>
    <message>
        <source>Assumes that the loss by communication is a power of the ratio.</source>
        <translation>通信による損失が比のべき乗になると仮定します。</translation>
    </message>
    <message>
        <source>Latency of a batch</source>
        <translation>バッチのレイテンシ</translation>
    </message>
    <message>
        <source>Assumes a fixed share of the latency of one and a linear rest.</source>
        <translation>1件のレイテンシのうち一定部分が固定で、残りは線形と仮定します。</translation>
    </message>
    <message>
        <source>Wear of own hardware</source>
        <translation>自社ハードウェアの減価</translation>
    </message>
    <message>
        <source>Assumes a straight line over the life, every hour of the year usable.</source>
        <translation>寿命期間の定額償却とし、年間の全時間を使えると仮定します。</translation>
    </message>
    <message>
        <source>Precision and batch</source>
        <translation>数値精度とバッチ</translation>
    </message>
    <message>
        <source>Batch size with the cheapest epoch</source>
        <translation>エポックが最も安いバッチサイズ</translation>
    </message>
    <message>
        <source>Larger batches may need more epochs for the same result.</source>
        <translation>大きなバッチでは、同じ結果を得るためにより多くのエポックが必要になることがあります。</translation>
    </message>
    <message>
        <source>Effective batch size</source>
        <translation>実効バッチサイズ</translation>
    </message>
    <message>
        <source>The same work on other GPUs</source>
        <translation>別のGPUでの同じ作業</translation>
    </message>
    <message>
        <source>Fewer GPUs take longer; the GPU-hours stay.</source>
        <translation>GPUを減らすと時間は延びますが、GPU時間は変わりません。</translation>
    </message>
    <message>
        <source>Effect of a number format</source>
        <translation>数値形式の効果</translation>
    </message>
    <message>
        <source>The batch factor is an upper bound: weights and optimiser keep their memory.</source>
        <translation>バッチ係数は上限値です。重みとオプティマイザーのメモリは変わりません。</translation>
    </message>
    <message>
        <source>Number format for a model</source>
        <translation>モデルの数値形式</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Offers compared</source>
        <translation>料金の比較</translation>
    </message>
    <message>
        <source>Region with the lowest spot price</source>
        <translation>スポット価格が最安のリージョン</translation>
    </message>
    <message>
        <source>Spot price alone: transfer and the risk of interruption are not counted.</source>
        <translation>スポット価格だけで比較します。転送と中断のリスクは含みません。</translation>
    </message>
    <message>
        <source>Value of an offer</source>
        <translation>料金プランの価値</translation>
    </message>
    <message>
        <source>Price per GPU</source>
        <translation>GPUあたりの価格</translation>
    </message>
    <message>
        <source>Price on a managed platform</source>
        <translation>マネージドプラットフォームでの価格</translation>
    </message>
    <message>
        <source>Commitment against on demand</source>
        <translation>コミットメントとオンデマンドの比較</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>投資利益率</translation>
    </message>
    <message>
        <source>Return of a rented run</source>
        <translation>レンタルした実行の利益率</translation>
    </message>
    <message>
        <source>attended_fraction is the share of the time that somebody waits; 1 bills every machine hour.</source>
        <translation>attended_fractionは誰かが待っている時間の割合です。1ではマシンの全時間を計上します。</translation>
    </message>
    <message>
        <source>Return of several rented runs</source>
        <translation>レンタルした複数の実行の利益率</translation>
    </message>
    <message>
        <source>Runs that cannot be done locally are in none of the sums.</source>
        <translation>ローカルで実行できないものは、どの合計にも含まれません。</translation>
    </message>
    <message>
        <source>Savings applied one after the other</source>
        <translation>順に適用した節約</translation>
    </message>
    <message>
        <source>Savings that overlap give less.</source>
        <translation>重なり合う節約の効果は小さくなります。</translation>
    </message>
    <message>
        <source>Scores and sizes</source>
        <translation>スコアとサイズ</translation>
    </message>
    <message>
        <source>Efficiency score</source>
        <translation>効率スコア</translation>
    </message>
    <message>
        <source>A value at its benchmark scores 0.</source>
        <translation>ベンチマークと同じ値のスコアは0です。</translation>
    </message>
    <message>
        <source>Efficiency of accelerators</source>
        <translation>アクセラレーターの効率</translation>
    </message>
    <message>
        <source>Efficiency by throughput</source>
        <translation>スループットによる効率</translation>
    </message>
    <message>
        <source>The reference is arbitrary: set your own.</source>
        <translation>基準は任意です。独自の基準を設定してください。</translation>
    </message>
    <message>
        <source>Priority of an experiment</source>
        <translation>実験の優先度</translation>
    </message>
    <message>
        <source>Memory of a model</source>
        <translation>モデルのメモリ</translation>
    </message>
    <message>
        <source>Weights, and for training gradients and Adam; activations come on top.</source>
        <translation>重みと、学習時は勾配とAdamの分です。活性化のメモリは別に必要です。</translation>
    </message>
    <message>
        <source>GPUs that hold a model</source>
        <translation>モデルが収まるGPU</translation>
    </message>
    <message>
        <source>Memory only, without head-room.</source>
        <translation>メモリだけで判定し、余裕は見込みません。</translation>
    </message>
    <message>
        <source>Runs that no other run beats</source>
        <translation>他の実行に劣らない実行</translation>
    </message>
    <message>
        <source>Maturity level</source>
        <translation>成熟度レベル</translation>
    </message>
    <message>
        <source>Sum of cost ranges</source>
        <translation>コスト範囲の合計</translation>
    </message>
    <message>
        <source>Sessions and time slots</source>
        <translation>セッションと時間帯</translation>
    </message>
    <message>
        <source>Jobs packed into sessions</source>
        <translation>ジョブのセッションへの割り当て</translation>
    </message>
    <message>
        <source>Shortest first: quick and stable, but not the fewest sessions.</source>
        <translation>短い順に割り当てます。速くて安定しますが、セッション数は最少ではありません。</translation>
    </message>
    <message>
        <source>Saving of one session for several jobs</source>
        <translation>複数ジョブを1セッションにまとめる節約</translation>
    </message>
    <message>
        <source>Cheapest hours of the day</source>
        <translation>1日で最も安い時間帯</translation>
    </message>
    <message>
        <source>Spot capacity</source>
        <translation>スポット容量</translation>
    </message>
    <message>
        <source>Saving by the spot price</source>
        <translation>スポット価格による節約</translation>
    </message>
    <message>
        <source>Spot cost with interruptions</source>
        <translation>中断を含むスポットのコスト</translation>
    </message>
    <message>
        <source>Without an interval the work lost since the last checkpoint is not counted.</source>
        <translation>間隔の指定がない場合、最後のチェックポイント以降に失われた作業は計上しません。</translation>
    </message>
    <message>
        <source>Checkpoint interval with the least overhead</source>
        <translation>オーバーヘッド最小のチェックポイント間隔</translation>
    </message>
    <message>
        <source>Risk of an interruption</source>
        <translation>中断のリスク</translation>
    </message>
    <message>
        <source>Biased high: runs that were never interrupted are not in the record.</source>
        <translation>高めに偏ります。一度も中断されなかった実行は記録に含まれません。</translation>
    </message>
    <message>
        <source>Stopping and sampling</source>
        <translation>停止とサンプリング</translation>
    </message>
    <message>
        <source>Early stopping, as published</source>
        <translation>早期終了（公表式）</translation>
    </message>
    <message>
        <source>The limit on the variance is absolute, so that small losses always stop; early_stop_relative has no such limit.</source>
        <translation>分散の上限が絶対値のため、損失が小さいと必ず停止します。early_stop_relativeにはこの上限がありません。</translation>
    </message>
    <message>
        <source>Early stopping by relative improvement</source>
        <translation>相対改善による早期終了</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>残すチェックポイント</translation>
    </message>
    <message>
        <source>Epochs by the quality of the data</source>
        <translation>データ品質別のエポック数</translation>
    </message>
    <message>
        <source>Samples by the phase of the work</source>
        <translation>作業段階別のサンプル数</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Storage in tiers</source>
        <translation>階層別ストレージ</translation>
    </message>
    <message>
        <source>Fees for reading and requests, and minimum durations, are not counted.</source>
        <translation>読み取りとリクエストの料金、最低保存期間は計上しません。</translation>
    </message>
    <message>
        <source>Storage over a life cycle</source>
        <translation>ライフサイクル全体のストレージ</translation>
    </message>
    <message>
        <source>Cloud training run</source>
        <translation>クラウドでの学習の実行</translation>
    </message>
    <message>
        <source>Training run with storage and transfer</source>
        <translation>ストレージと転送を含む学習の実行</translation>
    </message>
    <message>
        <source>Wall hours, not GPU-hours: the GPU count enters once.</source>
        <translation>GPU時間ではなく実時間です。GPU数は一度だけ掛けます。</translation>
    </message>
    <message>
        <source>Rented session</source>
        <translation>レンタルセッション</translation>
    </message>
    <message>
        <source>Cost so far of a running session</source>
        <translation>実行中セッションの現時点のコスト</translation>
    </message>
    <message>
        <source>Cost of a result</source>
        <translation>結果1件のコスト</translation>
    </message>
    <message>
        <source>GPU-hours of a training, estimated</source>
        <translation>学習のGPU時間（推定）</translation>
    </message>
    <message>
        <source>A rule of thumb: a T4 trains 100 million parameters on 1 GB for one epoch in an hour.</source>
        <translation>経験則: T4は1億パラメータを1 GBのデータで、1エポックあたり1時間で学習します。</translation>
    </message>
    <message>
        <source>Experiment with a search for hyperparameters, estimated</source>
        <translation>ハイパーパラメータ探索を含む実験（推定）</translation>
    </message>
    <message>
        <source>A trial takes 30 % of a run and the data are kept twice.</source>
        <translation>1回の試行は実行の30 %の時間を要し、データは二重に保持されます。</translation>
    </message>
    <message>
        <source>Training time, guessed</source>
        <translation>学習時間（概算）</translation>
    </message>
    <message>
        <source>Only a rough guess: recurrent cost grows faster than the hidden size, and large batches saturate.</source>
        <translation>大まかな目安です。再帰型のコストは隠れ層サイズの伸び以上に増え、大きなバッチでは頭打ちになります。</translation>
    </message>
    <message>
        <source>Summary of a running session</source>
        <translation>実行中セッションの要約</translation>
    </message>
    <message>
        <source>Cost per mean squared error</source>
        <translation>平均二乗誤差あたりのコスト</translation>
    </message>
    <message>
        <source>Rises when the model improves; compare it only between equal models.</source>
        <translation>モデルが改善すると上がります。同等のモデル同士でのみ比較してください。</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>モデルサイズ</translation>
    </message>
    <message>
        <source>Samples per dollar</source>
        <translation>1ドルあたりのサンプル数</translation>
    </message>
    <message>
        <source>Effect of compression</source>
        <translation>圧縮の効果</translation>
    </message>
    <message>
        <source>What to upload and what to download</source>
        <translation>アップロード対象とダウンロード対象</translation>
    </message>
    <message>
        <source>Deleted files need a common base and are not recognised.</source>
        <translation>削除されたファイルは共通の基準がないと認識できません。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old, new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>電力価格</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>電力の炭素強度</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Device power</source>
        <translation>デバイス電力</translation>
    </message>
    <message>
        <source>Time factor</source>
        <translation>時間係数</translation>
    </message>
    <message>
        <source>GPU type</source>
        <translation>GPUの種類</translation>
    </message>
    <message>
        <source>GPU count</source>
        <translation>GPU数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数値精度</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>GPU price</source>
        <translation>GPU価格</translation>
    </message>
    <message>
        <source>Spot share</source>
        <translation>スポット比率</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>チェックポイント間隔</translation>
    </message>
    <message>
        <source>Hardware price</source>
        <translation>ハードウェア価格</translation>
    </message>
    <message>
        <source>Platform markup</source>
        <translation>プラットフォーム上乗せ</translation>
    </message>
    <message>
        <source>Predictions per month</source>
        <translation>月間予測数</translation>
    </message>
    <message>
        <source>Latency at batch 1</source>
        <translation>バッチ1のレイテンシ</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>バッチ処理</translation>
    </message>
    <message>
        <source>Serverless memory</source>
        <translation>サーバーレスのメモリ</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>外部転送</translation>
    </message>
    <message>
        <source>Offset price</source>
        <translation>オフセット価格</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Storage and transfer</source>
        <translation>ストレージと転送</translation>
    </message>
    <message>
        <source>run time</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>time factor</source>
        <translation>時間係数</translation>
    </message>
    <message>
        <source>GPU time ratio</source>
        <translation>GPU時間の比</translation>
    </message>
    <message>
        <source>precision speed</source>
        <translation>数値精度による速度</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>recorded batch size</source>
        <translation>記録されたバッチサイズ</translation>
    </message>
    <message>
        <source>fixed share of a step</source>
        <translation>ステップの固定部分の割合</translation>
    </message>
    <message>
        <source>recorded GPU count</source>
        <translation>記録されたGPU数</translation>
    </message>
    <message>
        <source>scaling exponent</source>
        <translation>スケーリング指数</translation>
    </message>
    <message>
        <source>device power</source>
        <translation>デバイス電力</translation>
    </message>
    <message>
        <source>electricity price</source>
        <translation>電力価格</translation>
    </message>
    <message>
        <source>grid intensity</source>
        <translation>電力の炭素強度</translation>
    </message>
    <message>
        <source>spot share</source>
        <translation>スポット比率</translation>
    </message>
    <message>
        <source>spot discount</source>
        <translation>スポット割引</translation>
    </message>
    <message>
        <source>interruptions</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>checkpoint interval</source>
        <translation>チェックポイント間隔</translation>
    </message>
    <message>
        <source>checkpoint save</source>
        <translation>チェックポイント保存</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>hardware price</source>
        <translation>ハードウェア価格</translation>
    </message>
    <message>
        <source>hardware life</source>
        <translation>ハードウェア寿命</translation>
    </message>
    <message>
        <source>platform markup</source>
        <translation>プラットフォーム上乗せ</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>予測数</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>batching</source>
        <translation>バッチ処理</translation>
    </message>
    <message>
        <source>fixed share of latency</source>
        <translation>レイテンシの固定部分の割合</translation>
    </message>
    <message>
        <source>serverless memory</source>
        <translation>サーバーレスのメモリ</translation>
    </message>
    <message>
        <source>serverless price</source>
        <translation>サーバーレス価格</translation>
    </message>
    <message>
        <source>price per million requests</source>
        <translation>100万リクエストの価格</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>storage price</source>
        <translation>ストレージ価格</translation>
    </message>
    <message>
        <source>transfer out</source>
        <translation>外部転送</translation>
    </message>
    <message>
        <source>transfer price</source>
        <translation>転送価格</translation>
    </message>
    <message>
        <source>offset price</source>
        <translation>オフセット価格</translation>
    </message>
    <message>
        <source>CO₂e per car mile</source>
        <translation>自動車1マイルあたりCO₂e</translation>
    </message>
    <message>
        <source>CO₂e per phone charge</source>
        <translation>スマホ充電1回あたりCO₂e</translation>
    </message>
    <message>
        <source>CO₂e per tree and month</source>
        <translation>樹木1本・1か月あたりCO₂e</translation>
    </message>
    <message>
        <source>recorded energy</source>
        <translation>記録されたエネルギー</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>画像を作成できませんでした。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>RunCost stores (*.db *.sqlite);;All files (*)</source>
        <translation>RunCostストア (*.db *.sqlite);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>training takes %1 h</source>
        <translation>学習時間は%1 時間</translation>
    </message>
    <message>
        <source>GPU utilisation is %1</source>
        <translation>GPU使用率は%1</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>GPUは%1台</translation>
    </message>
    <message>
        <source>latency is %1 ms</source>
        <translation>レイテンシは%1 ms</translation>
    </message>
    <message>
        <source>the model has %1 MiB</source>
        <translation>モデルは%1 MiB</translation>
    </message>
    <message>
        <source>peak memory is %1 MiB</source>
        <translation>ピークメモリは%1 MiB</translation>
    </message>
    <message>
        <source>training costs %1</source>
        <translation>学習コストは%1</translation>
    </message>
    <message>
        <source>the total is %1</source>
        <translation>合計は%1</translation>
    </message>
    <message>
        <source>storage costs %1</source>
        <translation>ストレージコストは%1</translation>
    </message>
    <message>
        <source>transfer costs %1</source>
        <translation>転送コストは%1</translation>
    </message>
    <message>
        <source>inference costs %1</source>
        <translation>推論コストは%1</translation>
    </message>
    <message>
        <source>%1 GB are kept</source>
        <translation>保存量は%1 GB</translation>
    </message>
    <message>
        <source>%1 GB go out</source>
        <translation>外部転送は%1 GB</translation>
    </message>
    <message>
        <source>it emits %1 kg</source>
        <translation>排出量は%1 kg</translation>
    </message>
    <message>
        <source>%1 predictions a month</source>
        <translation>予測は月%1件</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>other than %1</source>
        <translation>%1以外</translation>
    </message>
    <message>
        <source>so</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>The picture is too large. Choose a smaller size or scale.</source>
        <translation>画像が大きすぎます。サイズか倍率を小さくしてください。</translation>
    </message>
    <message>
        <source>This kind of file shows one run.</source>
        <translation>この種類のファイルには実行を1件だけ表示できます。</translation>
    </message>
    <message>
        <source>The PDF cannot be made.</source>
        <translation>PDFを作成できません。</translation>
    </message>
    <message>
        <source>From the report of %1</source>
        <translation>%1のレポートから</translation>
    </message>
    <message>
        <source>RunCost report</source>
        <translation>RunCostレポート</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>ストアが開かれていません。</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <source>unexpected “%1”</source>
        <translation>予期しない「%1」があります</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>%1文字目: %2。</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>閉じ括弧がありません</translation>
    </message>
    <message>
        <source>a name or a number is missing</source>
        <translation>名前または数値がありません</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPUメモリ</translation>
    </message>
    <message>
        <source>CO2e</source>
        <translation>CO2e</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>GPU使用率</translation>
    </message>
    <message>
        <source>Hourly price</source>
        <translation>時間単価</translation>
    </message>
    <message>
        <source>Billed cost</source>
        <translation>請求コスト</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ数</translation>
    </message>
    <message>
        <source>Inference latency</source>
        <translation>推論レイテンシ</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>ピークメモリ</translation>
    </message>
    <message>
        <source>Mean memory</source>
        <translation>平均メモリ</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>評価指標</translation>
    </message>
    <message>
        <source>Early stopping patience</source>
        <translation>早期終了のpatience</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Final MSE</source>
        <translation>最終MSE</translation>
    </message>
    <message>
        <source>Cost as reported</source>
        <translation>報告されたコスト</translation>
    </message>
    <message>
        <source>The run has an unusable value under “%1”.</source>
        <translation>実行の「%1」に使用できない値があります。</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4: %5</source>
        <translation>%1: %2の報告値%3、再計算値%4: %5</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>The names and notes of all runs need more memory than RunCost can use.</source>
        <translation>全実行の名前とメモに必要なメモリが、RunCostで使える量を超えています。</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>実行%1はありません。</translation>
    </message>
    <message>
        <source>The figures of a run are damaged.</source>
        <translation>実行の数値が破損しています。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. The file that was there is unchanged.</source>
        <translation>「%1」に書き込めません: %2。元のファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a device and no file</source>
        <translation>ファイルではなくデバイスです</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>hours:minutes:seconds</source>
        <translation>時:分:秒</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>マイクロ秒</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>ナノ秒</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Wh</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>kJ</source>
        <translation>kJ</translation>
    </message>
    <message>
        <source>MJ</source>
        <translation>MJ</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>mW</source>
        <translation>mW</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>fraction, 0 to 1</source>
        <translation>比率（0～1）</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>US cents</source>
        <translation>米セント</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>GBP</source>
        <translation>GBP</translation>
    </message>
    <message>
        <source>CHF</source>
        <translation>CHF</translation>
    </message>
    <message>
        <source>JPY</source>
        <translation>JPY</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>千</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>十億</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>毎秒</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>毎分</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <translation>yyyy-MM-dd HH:mm:ss</translation>
    </message>
    <message>
        <source>dd.MM.yyyy HH:mm</source>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>MM/dd/yyyy HH:mm</source>
        <translation>MM/dd/yyyy HH:mm</translation>
    </message>
    <message>
        <source>Unix time, by its size</source>
        <translation>Unix時間（桁数で判定）</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix秒</translation>
    </message>
    <message>
        <source>Unix milliseconds</source>
        <translation>Unixミリ秒</translation>
    </message>
    <message>
        <source>Unix microseconds</source>
        <translation>Unixマイクロ秒</translation>
    </message>
    <message>
        <source>Unix nanoseconds</source>
        <translation>Unixナノ秒</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>実行名</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>実行ID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Device class</source>
        <translation>デバイス区分</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Pricing model</source>
        <translation>料金モデル</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Step of a history</source>
        <translation>履歴のステップ</translation>
    </message>
    <message>
        <source>Values over steps</source>
        <translation>ステップごとの値</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>$/kWh</source>
        <translation>$/kWh</translation>
    </message>
    <message>
        <source>1 ¢</source>
        <translation>1 ¢</translation>
    </message>
    <message>
        <source>g/kWh</source>
        <translation>g/kWh</translation>
    </message>
    <message>
        <source>10 g</source>
        <translation>10 g</translation>
    </message>
    <message>
        <source>10 W</source>
        <translation>10 W</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>$/h</source>
        <translation>$/h</translation>
    </message>
    <message>
        <source>10 ¢</source>
        <translation>10 ¢</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>0.05 /h</source>
        <translation>0.05 /h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>0.1 M</source>
        <translation>0.1 M</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>1 ms</source>
        <translation>1 ms</translation>
    </message>
    <message>
        <source>req</source>
        <translation>件</translation>
    </message>
    <message>
        <source>1 req</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>0.5 GB</source>
        <translation>0.5 GB</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10 GB</translation>
    </message>
    <message>
        <source>$/t</source>
        <translation>$/t</translation>
    </message>
    <message>
        <source>It is no readable YAML.</source>
        <translation>読み取り可能なYAMLではありません。</translation>
    </message>
    <message>
        <source>The saving of memory holds for activations: Adam in mixed precision keeps 16 bytes a parameter. int8 is for inference.</source>
        <translation>メモリの節約は活性化が対象です。混合精度のAdamは1パラメータあたり16バイトを保持します。int8は推論用です。</translation>
    </message>
    <message>
        <source>Counted is the cost of the same number of epochs; a larger batch may need more of them.</source>
        <translation>同じエポック数のコストを計算しています。大きなバッチではより多くのエポックが必要になることがあります。</translation>
    </message>
    <message>
        <source>The checkpoint interval follows the sources' rule of thumb. The least overhead is at √(2·c·T/N): c to save, T the run, N interruptions.</source>
        <translation>チェックポイント間隔は出典の経験則に従います。オーバーヘッドが最小になるのは√(2·c·T/N)です（c: 保存時間、T: 実行時間、N: 中断回数）。</translation>
    </message>
    <message>
        <source>A GPU fits when its memory holds the measured peak; leave head-room for longer inputs.</source>
        <translation>実測ピークがメモリに収まるGPUを適合とします。より長い入力のために余裕を残してください。</translation>
    </message>
    <message>
        <source>Emissions are operational, with the average of the grid; making the hardware is not in them.</source>
        <translation>排出量は系統平均による運用時のものです。ハードウェア製造時の排出は含みません。</translation>
    </message>
    <message>
        <source>The curve has many points; each evaluation is the mean of %1 of them.</source>
        <translation>曲線の点が多いため、各評価はそのうち%1点の平均です。</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1（必要条件: %2）</translation>
    </message>
    <message>
        <source>It would cost %1 more here.</source>
        <translation>ここではコストが%1増えます。</translation>
    </message>
    <message>
        <source>It would change nothing here.</source>
        <translation>ここでは何も変わりません。</translation>
    </message>
    <message>
        <source>The run has no duration.</source>
        <translation>実行の所要時間がありません。</translation>
    </message>
    <message>
        <source>Unknown price: %1.</source>
        <translation>価格が不明です: %1。</translation>
    </message>
    <message>
        <source>The latency of a prediction is not known.</source>
        <translation>予測のレイテンシが不明です。</translation>
    </message>
    <message>
        <source>The model size is not known.</source>
        <translation>モデルサイズが不明です。</translation>
    </message>
    <message>
        <source>Where it ran is not known.</source>
        <translation>実行場所が不明です。</translation>
    </message>
    <message>
        <source>The cost of training is unknown.</source>
        <translation>学習コストが不明です。</translation>
    </message>
    <message>
        <source>Own machine: no fee.</source>
        <translation>自社マシン: 料金なし。</translation>
    </message>
    <message>
        <source>No managed platform.</source>
        <translation>マネージドプラットフォームなし。</translation>
    </message>
    <message>
        <source>No part of the cost is known.</source>
        <translation>コストのどの部分も不明です。</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>%1 of this run is %2, which is not possible.</source>
        <translation>この実行の%1は%2ですが、あり得ない値です。</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it starts at %3.</source>
        <translation>%1を%2にはできません。%3以上にしてください。</translation>
    </message>
    <message>
        <source>Spot share cannot be %1; it ends at 1.</source>
        <translation>スポット比率を%1にはできません。上限は1です。</translation>
    </message>
    <message>
        <source>%1 of five parts unknown: the true total is higher.</source>
        <translation>5項目のうち%1項目が不明です。実際の合計はこれより高くなります。</translation>
    </message>
    <message>
        <source>Training at %1</source>
        <translation>%1での学習</translation>
    </message>
    <message>
        <source>No price or no duration is known here.</source>
        <translation>ここでは価格または所要時間が不明です。</translation>
    </message>
    <message>
        <source>time there</source>
        <translation>そこでの時間</translation>
    </message>
    <message>
        <source>unknown speed: same duration</source>
        <translation>速度不明: 同じ所要時間</translation>
    </message>
    <message>
        <source>ratio of dense FP16 TFLOPS</source>
        <translation>密なFP16のTFLOPS比</translation>
    </message>
    <message>
        <source>as in the run</source>
        <translation>実行時と同じ</translation>
    </message>
    <message>
        <source>The price is for the GPU alone; the machine around it costs extra.</source>
        <translation>価格はGPUのみです。それを載せるマシンの費用は別にかかります。</translation>
    </message>
    <message>
        <source>There is no offer “%1”.</source>
        <translation>料金「%1」はありません。</translation>
    </message>
    <message>
        <source>CO₂e in %1</source>
        <translation>%1でのCO₂e</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>this analysis</source>
        <translation>この分析</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <translation>リージョン「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 Because: %2.</source>
        <translation>%1 理由: %2。</translation>
    </message>
    <message>
        <source>total without it</source>
        <translation>適用しない合計</translation>
    </message>
    <message>
        <source>total with it</source>
        <translation>適用した合計</translation>
    </message>
    <message>
        <source>There is no recommendation “%1”.</source>
        <translation>推奨事項「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no slider “%1”.</source>
        <translation>スライダー「%1」はありません。</translation>
    </message>
    <message>
        <source>A step of %1</source>
        <translation>%1の1ステップ</translation>
    </message>
    <message>
        <source>It does not change the total here.</source>
        <translation>ここでは合計は変わりません。</translation>
    </message>
    <message>
        <source>derivative of the total, this analysis</source>
        <translation>合計の微分（この分析）</translation>
    </message>
    <message>
        <source>one step of the slider</source>
        <translation>スライダーの1ステップ</translation>
    </message>
    <message>
        <source>change of the total per unit</source>
        <translation>単位あたりの合計の変化</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>A tangent: exact for a small step, an approximation for a large one.</source>
        <translation>接線による値です。小さなステップでは正確、大きなステップでは近似です。</translation>
    </message>
    <message>
        <source>%1 of four parts are known; their weights are renormalised.</source>
        <translation>4項目のうち%1項目が判明しています。重みは正規化し直しています。</translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation>数値「%1」はありません。</translation>
    </message>
    <message>
        <source>  90 % range: %1</source>
        <translation>  90 % 範囲: %1</translation>
    </message>
    <message>
        <source>  Widest driver: %1, ± %2</source>
        <translation>  最大の要因: %1、± %2</translation>
    </message>
    <message>
        <source>  Baseline: %1</source>
        <translation>  ベースライン: %1</translation>
    </message>
    <message>
        <source>| Input | Value | Where it comes from | Date | ± |</source>
        <translation>| 入力 | 値 | 出所 | 日付 | ± |</translation>
    </message>
    <message>
        <source>90 % range: %1</source>
        <translation>90 % 範囲: %1</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1は不明です: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4) from %5.</source>
        <translation>%1は%5から%2と推定しました（90 % 範囲 %3～%4）。</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 (90 % range %3 – %4).</source>
        <translation>%1は%2と推定しました（90 % 範囲 %3～%4）。</translation>
    </message>
    <message>
        <source>%1 was estimated at %2 from %3.</source>
        <translation>%1は%3から%2と推定しました。</translation>
    </message>
    <message>
        <source>%1 was estimated at %2.</source>
        <translation>%1は%2と推定しました。</translation>
    </message>
    <message>
        <source>The range carries the ranges of the inputs to first order through the formula and adds them as squares; it is engineering judgement, not statistics.</source>
        <translation>この範囲は、入力の範囲を計算式で1次まで伝播させ、二乗和で合成したものです。統計ではなく工学的な判断です。</translation>
    </message>
    <message>
        <source>The widest contribution is that of the %1, ± %2.</source>
        <translation>寄与が最大なのは%1で、± %2です。</translation>
    </message>
    <message>
        <source>Computed with RunCost %1.</source>
        <translation>RunCost %1で計算。</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>出典: %1。</translation>
    </message>
    <message>
        <source>needs \usepackage{amsmath}</source>
        <translation>\usepackage{amsmath}が必要</translation>
    </message>
    <message>
        <source>This run and a month of its use cost nothing.</source>
        <translation>この実行と1か月の利用にコストはかかりません。</translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; one part of five is unknown.</source>
        <translation>%1は判明分の*%2*です。5項目のうち1項目が不明です。</translation>
    </message>
    <message>
        <source>%1 is *%2* of what is known; *%3* parts of five are unknown.</source>
        <translation>%1は判明分の*%2*です。5項目のうち*%3*項目が不明です。</translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost and *%3* of the saving.</source>
        <translation>%1はコストの*%2*、節約額の*%3*です。</translation>
    </message>
    <message>
        <source>%1 is *%2* of the cost.</source>
        <translation>%1はコストの*%2*です。</translation>
    </message>
    <message>
        <source>No offer fits this run.</source>
        <translation>この実行に合う料金はありません。</translation>
    </message>
    <message>
        <source>The run has no duration, so no offer can be priced.</source>
        <translation>実行の所要時間がないため、料金を計算できません。</translation>
    </message>
    <message>
        <source>*%1* where it ran; no other offer fits.</source>
        <translation>実行した場所では*%1*。他に合う料金はありません。</translation>
    </message>
    <message>
        <source>Where it ran is cheapest: *%1*; %2 would take *%3*.</source>
        <translation>実行した場所が最安です: *%1*。%2では*%3*になります。</translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; the cost where it ran is unknown.</source>
        <translation>%1なら*%2*で学習できます。実行した場所でのコストは不明です。</translation>
    </message>
    <message>
        <source>%1 trains it for *%2*; where it ran costs *%3*.</source>
        <translation>%1なら*%2*で学習できます。実行した場所では*%3*です。</translation>
    </message>
    <message>
        <source>Too little is known for a score.</source>
        <translation>情報が少なすぎてスコアを計算できません。</translation>
    </message>
    <message>
        <source>*%1, %2.* From %3 of 4 parts.</source>
        <translation>*%1、%2。* 4項目中%3項目から算出。</translation>
    </message>
    <message>
        <source>*%1, %2.*</source>
        <translation>*%1、%2。*</translation>
    </message>
    <message>
        <source>*%1, %2.* One point short of %4.</source>
        <translation>*%1、%2。* %4まであと1点。</translation>
    </message>
    <message>
        <source>*%1, %2.* %3 points short of %4.</source>
        <translation>*%1、%2。* %4まであと%3点。</translation>
    </message>
    <message>
        <source>No time, latency, size or memory is known.</source>
        <translation>時間、レイテンシ、サイズ、メモリのいずれも不明です。</translation>
    </message>
    <message>
        <source>All four are within their benchmarks.</source>
        <translation>4項目すべてがベンチマーク以内です。</translation>
    </message>
    <message>
        <source>All that is known is within its benchmark.</source>
        <translation>判明している項目はすべてベンチマーク以内です。</translation>
    </message>
    <message>
        <source>%1: *%2×* the benchmark.</source>
        <translation>%1: ベンチマークの*%2×*。</translation>
    </message>
    <message>
        <source>The energy of this run is unknown.</source>
        <translation>この実行のエネルギーは不明です。</translation>
    </message>
    <message>
        <source>No greener region is known.</source>
        <translation>よりクリーンなリージョンは見つかりません。</translation>
    </message>
    <message>
        <source>%1 would cut it to *%2*.</source>
        <translation>%1なら*%2*に減ります。</translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known.</source>
        <translation>判明している範囲では推奨事項はありません。</translation>
    </message>
    <message>
        <source>%1 applied, saving *%2*. </source>
        <translation>%1件適用済み、*%2*節約。 </translation>
    </message>
    <message>
        <source>%1 applied, costing *%2* more. </source>
        <translation>%1件適用済み、*%2*の増加。 </translation>
    </message>
    <message>
        <source>The next best, number %1, saves *%2*.</source>
        <translation>次善は%1番で、*%2*節約できます。</translation>
    </message>
    <message>
        <source>The best, number %1, saves *%2*.</source>
        <translation>最善は%1番で、*%2*節約できます。</translation>
    </message>
    <message>
        <source>No further one saves money here.</source>
        <translation>ここでは、これ以上節約できるものはありません。</translation>
    </message>
    <message>
        <source>own machine</source>
        <translation>自社マシン</translation>
    </message>
    <message>
        <source>own machine only</source>
        <translation>自社マシンのみ</translation>
    </message>
    <message>
        <source>no batch size recorded</source>
        <translation>バッチサイズの記録なし</translation>
    </message>
    <message>
        <source>already on spot</source>
        <translation>すでにスポット</translation>
    </message>
    <message>
        <source>Where it ran</source>
        <translation>実行した場所</translation>
    </message>
    <message>
        <source>recorded GPU not in the catalog</source>
        <translation>記録されたGPUがカタログにありません</translation>
    </message>
    <message>
        <source>not recorded: counted as fp32</source>
        <translation>記録なし: fp32とみなします</translation>
    </message>
    <message>
        <source>unknown: type a value</source>
        <translation>不明: 値を入力</translation>
    </message>
    <message>
        <source>offset only, not in the total</source>
        <translation>オフセットのみ、合計に含まず</translation>
    </message>
    <message>
        <source>in cloud price</source>
        <translation>クラウド料金に込み</translation>
    </message>
    <message>
        <source>no cost effect</source>
        <translation>コストへの影響なし</translation>
    </message>
    <message>
        <source>own machine: no fee</source>
        <translation>自社マシン: 料金なし</translation>
    </message>
    <message>
        <source>Own machine</source>
        <translation>自社マシン</translation>
    </message>
    <message>
        <source>¼ h</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>½ h</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source> d</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>the loss was flat for %1 of the run</source>
        <translation>損失は実行の%1で横ばい</translation>
    </message>
    <message>
        <source>%1 of the GPU memory in use</source>
        <translation>GPUメモリの%1を使用</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A figure of a run and its value: "training time 15.6 h"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>it ran on a CUDA GPU</source>
        <translation>CUDA GPUで実行</translation>
    </message>
    <message>
        <source>it did not run on a CUDA GPU</source>
        <translation>CUDA GPU以外で実行</translation>
    </message>
    <message>
        <source>it ran on the own machine</source>
        <translation>自社マシンで実行</translation>
    </message>
    <message>
        <source>it did not run on the own machine</source>
        <translation>自社マシン以外で実行</translation>
    </message>
    <message>
        <source>it ran in the cloud</source>
        <translation>クラウドで実行</translation>
    </message>
    <message>
        <source>it did not run in the cloud</source>
        <translation>クラウド以外で実行</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>GPU memory in use</source>
        <translation>GPUメモリ使用率</translation>
    </message>
    <message>
        <source>right-sizing</source>
        <translation>適正サイズ化</translation>
    </message>
    <message>
        <source>model size</source>
        <translation>モデルサイズ</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>ピークメモリ</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>patience of early stopping</source>
        <translation>早期終了のpatience</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>数値精度</translation>
    </message>
    <message>
        <source>it trains in full precision</source>
        <translation>単精度（fp32）で学習</translation>
    </message>
    <message>
        <source>it trains in reduced precision already</source>
        <translation>すでに低精度で学習</translation>
    </message>
    <message>
        <source>the GPU computes in fp16</source>
        <translation>GPUがfp16に対応</translation>
    </message>
    <message>
        <source>the GPU does not compute in fp16, or is not known</source>
        <translation>GPUがfp16に非対応、または不明</translation>
    </message>
    <message>
        <source>the GPU computes in bf16</source>
        <translation>GPUがbf16に対応</translation>
    </message>
    <message>
        <source>the GPU does not compute in bf16, or is not known</source>
        <translation>GPUがbf16に非対応、または不明</translation>
    </message>
    <message>
        <source>the GPU computes in fp8</source>
        <translation>GPUがfp8に対応</translation>
    </message>
    <message>
        <source>the GPU does not compute in fp8, or is not known</source>
        <translation>GPUがfp8に非対応、または不明</translation>
    </message>
    <message>
        <source>predictions a month</source>
        <translation>月間予測数</translation>
    </message>
    <message>
        <source>predictions per request</source>
        <translation>1リクエストあたり予測数</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>排出量</translation>
    </message>
    <message>
        <source>training cost</source>
        <translation>学習コスト</translation>
    </message>
    <message>
        <source>total cost</source>
        <translation>総コスト</translation>
    </message>
    <message>
        <source>storage cost</source>
        <translation>ストレージコスト</translation>
    </message>
    <message>
        <source>inference cost</source>
        <translation>推論コスト</translation>
    </message>
    <message>
        <source>transfer cost</source>
        <translation>転送コスト</translation>
    </message>
    <message>
        <source>the provider has a region with a cleaner grid</source>
        <translation>プロバイダーに、よりクリーンな系統のリージョンあり</translation>
    </message>
    <message>
        <source>no region of the provider is known to be cleaner</source>
        <translation>プロバイダーに、よりクリーンと判明しているリージョンなし</translation>
    </message>
    <message>
        <source>another place is cheaper</source>
        <translation>別の場所の方が安い</translation>
    </message>
    <message>
        <source>no fitting offer is cheaper</source>
        <translation>条件に合うより安い料金なし</translation>
    </message>
    <message>
        <source>the run recorded its losses</source>
        <translation>実行に損失の記録あり</translation>
    </message>
    <message>
        <source>the run recorded no losses</source>
        <translation>実行に損失の記録なし</translation>
    </message>
    <message>
        <source>part of the run after its loss went flat</source>
        <translation>損失が横ばいになった後の実行の割合</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1ではない</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1が不明</translation>
    </message>
    <message>
        <source>It is no JSON object: byte %1.</source>
        <translation>JSONオブジェクトではありません: %1バイト目。</translation>
    </message>
    <message>
        <source>It is no scenario of RunCost.</source>
        <translation>RunCostのシナリオではありません。</translation>
    </message>
    <message>
        <source>It does not say its version.</source>
        <translation>バージョンの記載がありません。</translation>
    </message>
    <message>
        <source>It was made by a newer RunCost (version %1 of the format).</source>
        <translation>新しいRunCostで作成されています（形式のバージョン%1）。</translation>
    </message>
    <message>
        <source>It holds no scenario.</source>
        <translation>シナリオがありません。</translation>
    </message>
    <message>
        <source>The choice of “%1” is too long.</source>
        <translation>「%1」の選択値が長すぎます。</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>変更が含まれていません。</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be read.</source>
        <translation>シナリオ「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a scenario.</source>
        <translation>ファイル「%1」はシナリオとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The scenario “%1” cannot be used. %2</source>
        <translation>シナリオ「%1」を使用できません。%2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>“%1” must be between %2 and %3.</source>
        <translation>「%1」は%2から%3の間で指定してください。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” takes a word.</source>
        <translation>「%1」には語を指定してください。</translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation>「%1」には数値を指定してください。</translation>
    </message>
    <message>
        <source>The scenario has no list of levers.</source>
        <translation>シナリオに調整項目のリストがありません。</translation>
    </message>
    <message>
        <source>The scenario is not a JSON object.</source>
        <translation>シナリオがJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation>「%1」はNAME=VALUEの形式ではありません。</translation>
    </message>
    <message>
        <source>The run has no utilisation measurement.</source>
        <translation>実行に使用率の測定値がありません。</translation>
    </message>
    <message>
        <source>Cost vs cheapest fit</source>
        <translation>最安候補とのコスト比</translation>
    </message>
    <message>
        <source>The cost of training where it ran is unknown.</source>
        <translation>実行した場所での学習コストが不明です。</translation>
    </message>
    <message>
        <source>Against benchmarks</source>
        <translation>ベンチマーク比較</translation>
    </message>
    <message>
        <source>None of time, latency, size and memory is known.</source>
        <translation>時間、レイテンシ、サイズ、メモリのいずれも不明です。</translation>
    </message>
    <message>
        <source>Quality for its cost</source>
        <translation>コストに対する品質</translation>
    </message>
    <message>
        <source>This needs three runs of the project with the same metric.</source>
        <translation>同じ評価指標を持つプロジェクト内の実行が3件必要です。</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation>要改善</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>優秀</translation>
    </message>
    <message>
        <source>median of the project's other runs</source>
        <translation>プロジェクト内の他の実行の中央値</translation>
    </message>
    <message>
        <source>1 other run</source>
        <translation>他の実行1件</translation>
    </message>
    <message>
        <source>%1 other runs</source>
        <translation>他の実行%1件</translation>
    </message>
    <message>
        <source>One run has no such figure and is not in the sum.</source>
        <translation>1件の実行にこの数値がないため、合計に含まれていません。</translation>
    </message>
    <message>
        <source>%1 runs have no such figure and are not in the sum.</source>
        <translation>%1件の実行にこの数値がないため、合計に含まれていません。</translation>
    </message>
    <message>
        <source>Parts of one run are unknown: the true sum is higher.</source>
        <translation>1件の実行で一部が不明です。実際の合計はこれより高くなります。</translation>
    </message>
    <message>
        <source>Parts of %1 runs are unknown: the true sum is higher.</source>
        <translation>%1件の実行で一部が不明です。実際の合計はこれより高くなります。</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>実行%1</translation>
    </message>
    <message>
        <source>analysis of the run</source>
        <translation>実行の分析</translation>
    </message>
    <message>
        <source>analyses of the runs</source>
        <translation>実行の分析</translation>
    </message>
    <message>
        <source>Each run has a range of its own; the sum of the table has none.</source>
        <translation>範囲は実行ごとのもので、表の合計に範囲はありません。</translation>
    </message>
    <message>
        <source>A more exact record of the %1</source>
        <extracomment>%1 is an input such as "run time".</extracomment>
        <translation>%1のより正確な記録</translation>
    </message>
    <message>
        <source>Recording the device power on one short run</source>
        <translation>短い実行1回でのデバイス電力の記録</translation>
    </message>
    <message>
        <source>Measuring the %1 on one short run</source>
        <extracomment>%1 is an input such as "time factor".</extracomment>
        <translation>短い実行1回での%1の測定</translation>
    </message>
    <message>
        <source>A bill or a quotation for the %1</source>
        <translation>%1の請求書または見積書</translation>
    </message>
    <message>
        <source>The grid intensity of the hours of the run</source>
        <translation>実行時間帯の電力の炭素強度</translation>
    </message>
    <message>
        <source>Measuring the %1 under load</source>
        <translation>負荷時の%1の測定</translation>
    </message>
    <message>
        <source>Recording the %1</source>
        <translation>%1の記録</translation>
    </message>
    <message>
        <source>Line %1, rule %2: </source>
        <translation>%1行目、ルール%2: </translation>
    </message>
    <message>
        <source>Line %1, rule “%2”: </source>
        <translation>%1行目、ルール「%2」: </translation>
    </message>
    <message>
        <source>Line %1, rule “%2”, field “%3”: </source>
        <translation>%1行目、ルール「%2」、フィールド「%3」: </translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>another rule has the same id</source>
        <translation>同じIDのルールが他にあります</translation>
    </message>
    <message>
        <source>It has more than 1 MiB</source>
        <translation>1 MiBを超えています</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>%1行目: </translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>JSONではありません</translation>
    </message>
    <message>
        <source>A number is too large</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>This is no JSON</source>
        <translation>JSONではありません</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>It needs the form {"schema_version": 1, "rules": […]}</source>
        <translation>{"schema_version": 1, "rules": […]} の形式が必要です</translation>
    </message>
    <message>
        <source>The field “schema_version” must be 1</source>
        <translation>フィールド「schema_version」は1でなければなりません</translation>
    </message>
    <message>
        <source>It has more than %1 rules</source>
        <translation>ルールが%1件を超えています</translation>
    </message>
    <message>
        <source>Cannot read the rules file “%1”: %2.</source>
        <translation>ルールファイル「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>There is no catalog file “%1”.</source>
        <translation>カタログファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>Cannot read the catalog file “%1”. %2.</source>
        <translation>カタログファイル「%1」を読み取れません。%2。</translation>
    </message>
    <message>
        <source>The catalog file “%1” is larger than 8 MiB.</source>
        <translation>カタログファイル「%1」は8 MiBを超えています。</translation>
    </message>
    <message>
        <source>it is no valid JSON, line %1, column %2</source>
        <translation>有効なJSONではありません（%1行%2文字目）</translation>
    </message>
    <message>
        <source>In “%1”: </source>
        <translation>「%1」内: </translation>
    </message>
    <message>
        <source>In “%1”, row “%2”: </source>
        <translation>「%1」の行「%2」: </translation>
    </message>
    <message>
        <source>In “%1”, row “%2”, field “%3”: </source>
        <translation>「%1」の行「%2」、フィールド「%3」: </translation>
    </message>
    <message>
        <source>Cannot use the catalog file “%1”. %2%3.</source>
        <translation>カタログファイル「%1」を使用できません。%2%3。</translation>
    </message>
    <message>
        <source>it must be an object of lists of rows</source>
        <translation>行リストのオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in the tour: "2 of 4"</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>less than 1 s left</source>
        <translation>残り1秒未満</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約%1秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約%1分</translation>
    </message>
    <message>
        <source>%1 · %2/s · %3</source>
        <comment>sizes, rate, time left</comment>
        <translation>%1 · %2/s · %3</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>総コスト</translation>
    </message>
    <message>
        <source>Cost per point</source>
        <translation>1点あたりコスト</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %2 pt</source>
        <extracomment>A difference in points; %1 is an arrow, %2 a number: "▲ 2.7 pt"</extracomment>
        <translation>%1 %2 pt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>one run</comment>
        <translation>推奨</translation>
    </message>
    <message>
        <source>too little is known to rank them</source>
        <translation>情報が足りず順位を付けられません</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>%1のコスト</translation>
    </message>
    <message>
        <source>CO₂e of %1</source>
        <translation>%1のCO₂e</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行%1</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>%1, the reference: %2</source>
        <translation>基準の%1: %2</translation>
    </message>
    <message>
        <source>costs of different parts</source>
        <translation>コストの項目が異なります</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>%1比の増加</translation>
    </message>
    <message>
        <source>Saving against %1</source>
        <translation>%1比の節約</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>毎回%1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>letter, value, change</comment>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figure of a run</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1件の実行</translation>
    </message>
    <message>
        <source>training and one month of use each</source>
        <translation>各実行の学習と1か月の利用</translation>
    </message>
    <message>
        <source>Comparison of %1 runs of %2</source>
        <translation>%2の実行%1件の比較</translation>
    </message>
    <message>
        <source>Comparison of %1 runs</source>
        <translation>実行%1件の比較</translation>
    </message>
    <message>
        <source>No part of the cost differs between the runs.</source>
        <translation>どのコスト項目も実行間で差がありません。</translation>
    </message>
    <message>
        <source>%1 makes the largest difference: up to %2 between two runs.</source>
        <translation>差が最も大きいのは%1で、2件の実行の間で最大%2です。</translation>
    </message>
    <message>
        <source>No run states both.</source>
        <translation>両方の値を記録した実行がありません。</translation>
    </message>
    <message>
        <source>%1 alone is on the line: no other run is better in either.</source>
        <translation>線上にあるのは%1だけです。どちらの値でも、これより良い実行はありません。</translation>
    </message>
    <message>
        <source>%1 are on the line: none is beaten in both.</source>
        <translation>%1が線上にあります。両方の値でこれらを上回る実行はありません。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cost by part</source>
        <translation>項目別コスト</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>加重スコア</translation>
    </message>
    <message>
        <source>90 % ranges of the cost: %1.</source>
        <translation>コストの90 % 範囲: %1。</translation>
    </message>
    <message>
        <source>The weighted score gives 100 to the best of each criterion and the others their ratio to it. Staff time is not included.</source>
        <translation>加重スコアは、評価項目ごとに最良の値を100とし、他はそれに対する比で表します。人件費は含みません。</translation>
    </message>
    <message>
        <source>Weights are quality, cost, latency and carbon, such as quality=40,cost=60.</source>
        <translation>重みはquality、cost、latency、carbonで指定します（例: quality=40,cost=60）。</translation>
    </message>
    <message>
        <source>At least one weight is more than 0.</source>
        <translation>少なくとも1つの重みを0より大きくしてください。</translation>
    </message>
    <message>
        <source>Changes against %1, the reference. Bold is the best of each row.</source>
        <translation>変化は基準の%1に対する値です。太字は各行の最良値です。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>RunCost %1, %2 runs</source>
        <translation>RunCost %1、実行%2件</translation>
    </message>
    <message>
        <source>Prices: catalog %1. Ranges are 90 %.</source>
        <translation>価格: カタログ%1。範囲は90 %です。</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>99 %超</translation>
    </message>
    <message>
        <source>%1, the reference, costs no more than %2: %3.</source>
        <translation>基準の%1のコストは%2以下です: %3。</translation>
    </message>
    <message>
        <source>%1, the reference, costs least of the %2 runs: %3.</source>
        <translation>実行%2件のうち、コストが最も低いのは基準の%1です: %3。</translation>
    </message>
    <message>
        <source>%1, the reference, has the best weighted score; %2 costs %3 less.</source>
        <translation>加重スコアが最も高いのは基準の%1です。コストは%2の方が%3低くなります。</translation>
    </message>
    <message>
        <source>%1 costs as much as %2: %3.</source>
        <translation>%1のコストは%2と同じです: %3。</translation>
    </message>
    <message>
        <source>%1 costs %2; %3, the reference, costs nothing.</source>
        <translation>%1のコストは%2です。基準の%3にコストはかかりません。</translation>
    </message>
    <message>
        <source>%1 costs %2 times as much as %3: %4 instead of %5.</source>
        <translation>%1のコストは%3の%2倍です: %5ではなく%4。</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3: %4 instead of %5.</source>
        <translation>%1のコストは%3より%2低くなります: %5ではなく%4。</translation>
    </message>
    <message>
        <source>%1 costs %2 more than %3: %4 instead of %5.</source>
        <translation>%1のコストは%3より%2高くなります: %5ではなく%4。</translation>
    </message>
    <message>
        <source>%1 and %2 emit the same, %3 of CO₂e.</source>
        <translation>%1と%2の排出量は同じで、CO₂eは%3です。</translation>
    </message>
    <message>
        <source>%1 emits %2 times as much CO₂e as %3: %4 instead of %5.</source>
        <translation>%1のCO₂e排出量は%3の%2倍です: %5ではなく%4。</translation>
    </message>
    <message>
        <source>%1 emits %2 less CO₂e than %3: %4 instead of %5.</source>
        <translation>%1のCO₂e排出量は%3より%2少なくなります: %5ではなく%4。</translation>
    </message>
    <message>
        <source>%1 emits %2 more CO₂e than %3: %4 instead of %5.</source>
        <translation>%1のCO₂e排出量は%3より%2多くなります: %5ではなく%4。</translation>
    </message>
    <message>
        <source>%1 also has the best %2, %3.</source>
        <translation>%2も%1が最良です（%3）。</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3.</source>
        <translation>%2が最良なのは%1です（%3）。</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, and costs %4 less than %5.</source>
        <translation>%2が最良なのは%1で（%3）、コストは%5より%4低くなります。</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, for %4 more than %5.</source>
        <translation>%2が最良なのは%1で（%3）、コストは%5より%4高くなります。</translation>
    </message>
    <message>
        <source>%1 has the best %2, %3, for %4 more than %5: each %6 of it costs %7.</source>
        <translation>%2が最良なのは%1で（%3）、コストは%5より%4高くなります。値の改善%6につき%7かかります。</translation>
    </message>
    <message>
        <source>%1 costs more than %2 and reaches no better %3.</source>
        <translation>%2と比べて、%1はコストが高く、%3も優れていません。</translation>
    </message>
    <message>
        <source>%1 cost more than %2 and reach no better %3.</source>
        <translation>%2と比べて、%1はいずれもコストが高く、%3も優れていません。</translation>
    </message>
    <message>
        <source>Different parts of the costs are unknown, so the runs are not compared by cost.</source>
        <translation>不明なコスト項目が実行ごとに異なるため、コストでは比較しません。</translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so it is not ranked.</source>
        <translation>%1のコストが不明なため、順位を付けません。</translation>
    </message>
    <message>
        <source>The costs of %1 are unknown, so they are not ranked.</source>
        <translation>%1のコストが不明なため、これらには順位を付けません。</translation>
    </message>
    <message>
        <source>Parts of the cost of %1 are unknown: its total is a lower bound and not ranked.</source>
        <translation>%1のコストの一部が不明です。合計は下限値のため、順位を付けません。</translation>
    </message>
    <message>
        <source>Parts of the costs of %1 are unknown: their totals are lower bounds and not ranked.</source>
        <translation>%1のコストの一部が不明です。これらの合計は下限値のため、順位を付けません。</translation>
    </message>
    <message>
        <source>All totals are lower bounds: the same parts are unknown in each run.</source>
        <translation>合計はすべて下限値です。どの実行でも同じ項目が不明です。</translation>
    </message>
    <message>
        <source>The 90 % ranges of %1 and %2 overlap: the difference may be smaller than it looks.</source>
        <translation>%1と%2の90 % 範囲は重なっています。実際の差は見かけより小さい可能性があります。</translation>
    </message>
    <message>
        <source>%1 answers one request in %2 ms instead of the %3 ms of %4.</source>
        <translation>%1は1リクエストに%2 msで応答します（%4は%3 ms）。</translation>
    </message>
    <message>
        <source>%1 takes %2 ms for one request instead of the %3 ms of %4.</source>
        <translation>%1は1リクエストに%2 msかかります（%4は%3 ms）。</translation>
    </message>
    <message>
        <source>No criterion has any weight, so the runs are not ranked.</source>
        <translation>重みのある評価項目がないため、実行に順位を付けません。</translation>
    </message>
    <message>
        <source>No criterion is known for every run, so they cannot be ranked.</source>
        <translation>全実行で判明している評価項目がないため、順位を付けられません。</translation>
    </message>
    <message>
        <source>%1 is first: only %2 counts.</source>
        <translation>1位は%1です。評価に使うのは%2だけです。</translation>
    </message>
    <message>
        <source>%1 is first: only one criterion, %2, is known for every run.</source>
        <translation>1位は%1です。全実行で判明している評価項目は%2だけです。</translation>
    </message>
    <message>
        <source>%1 has the highest weighted score.</source>
        <translation>加重スコアが最も高いのは%1です。</translation>
    </message>
    <message>
        <source>%1 stays first however much %2 weighs.</source>
        <translation>%2の重みをどれだけ大きくしても、1位は%1のままです。</translation>
    </message>
    <message>
        <source>%1 stays first while %2 weighs less than %3.</source>
        <translation>%2の重みが%3未満である限り、1位は%1のままです。</translation>
    </message>
    <message>
        <source>Compared under the scenario “%1”.</source>
        <translation>シナリオ「%1」のもとで比較しました。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Chosen over %1, without a score.</source>
        <translation>%1と比較して採用（スコアなし）。</translation>
    </message>
    <message>
        <source>Chosen over %1: score %2 of 100 with the weights %3.</source>
        <translation>%1と比較して採用: スコアは100点中%2点、重みは%3。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Decision of %1: %2</source>
        <translation>%1の決定: %2</translation>
    </message>
    <message>
        <source>%1 was chosen over this run.</source>
        <translation>この実行ではなく%1を採用しました。</translation>
    </message>
    <message>
        <source>%1 was chosen over this run: score %2 against %3 of 100 with the weights %4.</source>
        <translation>この実行ではなく%1を採用しました: スコアは100点中%2点、この実行は%3点、重みは%4。</translation>
    </message>
    <message>
        <source>Scenario “%1” chosen over %2, without a score.</source>
        <translation>シナリオ「%1」を%2と比較して採用（スコアなし）。</translation>
    </message>
    <message>
        <source>Scenario “%1” chosen over %2: score %3 of 100 with the weights %4.</source>
        <translation>シナリオ「%1」を%2と比較して採用: スコアは100点中%3点、重みは%4。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M/d</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy/M</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The cost stayed about the same: %1 in %2, %3 in %4.</source>
        <translation>コストはほぼ同じでした: %2は%1、%4は%3。</translation>
    </message>
    <message>
        <source>The cost rose from %1 in %2 to %3 in %4.</source>
        <translation>コストは%2の%1から%4の%3に上がりました。</translation>
    </message>
    <message>
        <source>The cost fell from %1 in %2 to %3 in %4.</source>
        <translation>コストは%2の%1から%4の%3に下がりました。</translation>
    </message>
    <message>
        <source>The budget of %1 is exceeded by %2.</source>
        <translation>予算%1を%2超過しています。</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used.</source>
        <translation>予算%2の%1を使用しています。</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is more.</source>
        <translation>予算%2の%1を使用しています。このペースではコストが%4までに%3に達し、予算を超えます。</translation>
    </message>
    <message>
        <source>%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is within it.</source>
        <translation>予算%2の%1を使用しています。このペースではコストが%4までに%3に達しますが、予算内に収まります。</translation>
    </message>
    <message>
        <source>The run has no price, so the cost is unknown.</source>
        <translation>実行に価格がないため、コストは不明です。</translation>
    </message>
    <message>
        <source>None of the runs has a price, so the cost is unknown.</source>
        <translation>どの実行にも価格がないため、コストは不明です。</translation>
    </message>
    <message>
        <source>One of %1 runs has no price: the total is a lower bound.</source>
        <translation>実行%1件中1件に価格がありません。合計は下限値です。</translation>
    </message>
    <message>
        <source>%1 of %2 runs have no price: the total is a lower bound.</source>
        <translation>実行%2件中%1件に価格がありません。合計は下限値です。</translation>
    </message>
    <message>
        <source>Parts of the cost of one run are unknown: the total is a lower bound.</source>
        <translation>実行1件でコストの一部が不明です。合計は下限値です。</translation>
    </message>
    <message>
        <source>Parts of the cost of %1 runs are unknown: the total is a lower bound.</source>
        <translation>実行%1件でコストの一部が不明です。合計は下限値です。</translation>
    </message>
    <message>
        <source>The dearest %1 was %2, with %3.</source>
        <translation>コストが最も高かった%1は%2で、%3でした。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Nothing was spent in the first half of the period; the second took %1 a %2.</source>
        <translation>期間の前半に支出はなく、後半は毎%2、%1かかりました。</translation>
    </message>
    <message>
        <source>The cost stays at about %1 a %2.</source>
        <translation>毎%2のコストは約%1で推移しています。</translation>
    </message>
    <message>
        <source>The cost rose from %1 to %2 a %3 (%4).</source>
        <translation>毎%3のコストは%1から%2に上がりました（%4）。</translation>
    </message>
    <message>
        <source>The cost fell from %1 to %2 a %3 (%4).</source>
        <translation>毎%3のコストは%1から%2に下がりました（%4）。</translation>
    </message>
    <message>
        <source>One run has no date and is left out.</source>
        <translation>実行1件は日付がないため、除外しました。</translation>
    </message>
    <message>
        <source>%1 runs have no date and are left out.</source>
        <translation>実行%1件は日付がないため、除外しました。</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>その他%1件</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>プロバイダー別</translation>
    </message>
    <message>
        <source>%2 of the known cost, %3, went to %1.</source>
        <translation>判明しているコストの%2（%3）は%1への支出です。</translation>
    </message>
    <message>
        <source>By GPU</source>
        <translation>GPU別</translation>
    </message>
    <message>
        <source>%2 of the known cost, %3, ran on %1.</source>
        <translation>判明しているコストの%2（%3）は%1での実行です。</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>プロジェクト別</translation>
    </message>
    <message>
        <source>The project %1 takes %2 of the known cost, %3.</source>
        <translation>判明しているコストの%2（%3）をプロジェクト%1が占めます。</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>tag</comment>
        <translation>%1別</translation>
    </message>
    <message>
        <source>%1 takes %2 of the known cost, %3.</source>
        <translation>判明しているコストの%2（%3）を%1が占めます。</translation>
    </message>
    <message>
        <source>one run is unknown</source>
        <translation>1件の実行が不明</translation>
    </message>
    <message>
        <source>%1 runs are unknown</source>
        <translation>%1件の実行が不明</translation>
    </message>
    <message>
        <source>one run unpriced</source>
        <translation>価格なし1件</translation>
    </message>
    <message>
        <source>%1 runs unpriced</source>
        <translation>価格なし%1件</translation>
    </message>
    <message>
        <source>one run priced in part</source>
        <translation>一部価格なし1件</translation>
    </message>
    <message>
        <source>%1 runs priced in part</source>
        <translation>一部価格なし%1件</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>1件の実行</translation>
    </message>
    <message>
        <source>%1 a run</source>
        <translation>1実行あたり%1</translation>
    </message>
    <message>
        <source>Energy, Wh</source>
        <translation>エネルギー、Wh</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>エネルギー、kWh</translation>
    </message>
    <message>
        <source>g CO₂e</source>
        <translation>g CO₂e</translation>
    </message>
    <message>
        <source>t CO₂e</source>
        <translation>t CO₂e</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>kg CO₂e</translation>
    </message>
    <message>
        <source>Of the budget</source>
        <translation>予算消化率</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%2を%1超過</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%2中、残り%1</translation>
    </message>
    <message>
        <source>one more has no date</source>
        <translation>他1件は日付なし</translation>
    </message>
    <message>
        <source>%1 more have no date</source>
        <translation>他%1件は日付なし</translation>
    </message>
    <message>
        <source>Cost of all runs</source>
        <translation>全実行のコスト</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>コストの推移</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Dearest runs</source>
        <translation>コストの高い実行</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>No run of the period has a known cost.</source>
        <translation>この期間に、コストが判明している実行はありません。</translation>
    </message>
    <message>
        <source>The dearest run makes up %1 of the known cost.</source>
        <translation>コストが最も高い実行が、判明しているコストの%1を占めます。</translation>
    </message>
    <message>
        <source>The %1 dearest runs make up %2 of the known cost.</source>
        <translation>コストの高い上位%1件の実行が、判明しているコストの%2を占めます。</translation>
    </message>
    <message>
        <source>days in UTC</source>
        <translation>日付はUTC</translation>
    </message>
    <message>
        <source>Each run counts in full on the day it started: training once and one month of use. A run without a price or without energy adds nothing to a sum, which is then a lower bound (≥).</source>
        <translation>各実行は、開始日に全額（学習1回と1か月の利用）を計上します。価格またはエネルギーのない実行は合計に加算されず、その合計は下限値（≥）になります。</translation>
    </message>
    <message>
        <source>Prices: those of each import; catalog now %1.</source>
        <translation>価格: 各インポート時のもの。現在のカタログは%1。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終了が開始より前です。</translation>
    </message>
    <message>
        <source>No run with a date lies in this period.</source>
        <translation>この期間に、日付のある実行はありません。</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>一致する実行がありません。</translation>
    </message>
    <message>
        <source>%1%2/kWh</source>
        <translation>%1%2/kWh</translation>
    </message>
    <message>
        <source>%1%2/GPU-h</source>
        <translation>%1%2/GPU-h</translation>
    </message>
    <message>
        <source>%1%2 per tonne</source>
        <translation>1トンあたり%1%2</translation>
    </message>
    <message>
        <source>%1 W each</source>
        <translation>各%1 W</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>1時間あたり%1</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>1か月あたり%1</translation>
    </message>
    <message>
        <source>%1 per request</source>
        <translation>1リクエストあたり%1</translation>
    </message>
    <message>
        <source>as it ran</source>
        <translation>実行時のまま</translation>
    </message>
    <message>
        <source>set in this scenario</source>
        <translation>このシナリオで設定</translation>
    </message>
    <message>
        <source>set in this scenario, was %1</source>
        <translation>このシナリオで設定、元は%1</translation>
    </message>
    <message>
        <source>Run time, power</source>
        <translation>実行時間、電力</translation>
    </message>
    <message>
        <source>, %1 W</source>
        <translation>、%1 W</translation>
    </message>
    <message>
        <source>Equivalents</source>
        <translation>換算</translation>
    </message>
    <message>
        <source>%1 kg/mile, %2 kg/charge, %3 kg/tree-month</source>
        <translation>%1 kg/マイル、%2 kg/充電、%3 kg/樹木・月</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>%1 %2 for one USD</source>
        <translation>1 USD = %1 %2</translation>
    </message>
    <message>
        <source>without a known range</source>
        <translation>既知の範囲なし</translation>
    </message>
    <message>
        <source>one part is unknown</source>
        <translation>1項目が不明</translation>
    </message>
    <message>
        <source>%1 parts are unknown</source>
        <translation>%1項目が不明</translation>
    </message>
    <message>
        <source>After one action</source>
        <translation>1件のアクション後</translation>
    </message>
    <message>
        <source>After %1 actions</source>
        <translation>%1件のアクション後</translation>
    </message>
    <message>
        <source>After one change</source>
        <translation>1件の変更後</translation>
    </message>
    <message>
        <source>After %1 changes</source>
        <translation>%1件の変更後</translation>
    </message>
    <message>
        <source>Saving per run</source>
        <translation>1実行あたりの節約</translation>
    </message>
    <message>
        <source>the cost is unknown</source>
        <translation>コストが不明</translation>
    </message>
    <message>
        <source>Increase per run</source>
        <translation>1実行あたりの増加</translation>
    </message>
    <message>
        <source>%1 CO₂e</source>
        <translation>%1 CO₂e</translation>
    </message>
    <message>
        <source>as %1 miles by car</source>
        <translation>自動車%1マイル相当</translation>
    </message>
    <message>
        <source>%1 CO₂e, after</source>
        <translation>%1 CO₂e（変更後）</translation>
    </message>
    <message>
        <source>today %1, %2</source>
        <translation>現在%1、%2</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>現在のコスト</translation>
    </message>
    <message>
        <source>training once, one month of use</source>
        <translation>学習1回と1か月の利用</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90 % 範囲</translation>
    </message>
    <message>
        <source>− %1, + %2</source>
        <translation>− %1、+ %2</translation>
    </message>
    <message>
        <source>Top action</source>
        <translation>上位のアクション</translation>
    </message>
    <message>
        <source>Top two actions</source>
        <translation>上位2件のアクション</translation>
    </message>
    <message>
        <source>Top three actions</source>
        <translation>上位3件のアクション</translation>
    </message>
    <message>
        <source>Saving per run.</source>
        <translation>1実行あたりの節約。</translation>
    </message>
    <message>
        <source>Saving per run. One more action was found.</source>
        <translation>1実行あたりの節約。ほかに1件あります。</translation>
    </message>
    <message>
        <source>Saving per run. %1 more actions were found.</source>
        <translation>1実行あたりの節約。ほかに%1件あります。</translation>
    </message>
    <message>
        <source>The total covers training once and one month of serving, storage and transfer; staff time is not included. Each range is a 90 % range: the ranges of the inputs are carried through the formulas by their slopes and added as squares. They are engineering judgement, not statistics of past runs.</source>
        <translation>合計には学習1回と、1か月分の提供、ストレージ、転送が含まれます。人件費は含みません。範囲はいずれも90 % 範囲です。入力の範囲を計算式の傾きで伝播させ、二乗和で合成しています。過去の実行の統計ではなく、工学的な判断です。</translation>
    </message>
    <message>
        <source>no</source>
        <comment>none, before a noun</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Cost of the %1 run</source>
        <translation>%1の実行のコスト</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>RunCost %1, run %2</source>
        <translation>RunCost %1、実行%2</translation>
    </message>
    <message>
        <source>The cost of this run is unknown: it has neither a price nor the figures to derive one.</source>
        <translation>この実行のコストは不明です。価格も、価格を導くための数値もありません。</translation>
    </message>
    <message>
        <source>The cost of %1 is unknown, so the total is a lower bound.</source>
        <translation>%1のコストが不明なため、合計は下限値です。</translation>
    </message>
    <message>
        <source>%1 is %2 of today’s cost, %3.</source>
        <translation>%1が現在のコストの%2（%3）を占めます。</translation>
    </message>
    <message>
        <source>%1 is %2 of the cost, %3.</source>
        <translation>%1がコストの%2（%3）を占めます。</translation>
    </message>
    <message>
        <source>The changes leave the cost as it is.</source>
        <translation>変更してもコストは変わりません。</translation>
    </message>
    <message>
        <source>The changes remove %1 a run; the largest part, %2, is %3.</source>
        <translation>変更により1実行あたり%1減ります。最大の要素は%2の%3です。</translation>
    </message>
    <message>
        <source>The changes add %1 a run; the largest part, %2, is %3.</source>
        <translation>変更により1実行あたり%1増えます。最大の要素は%2の%3です。</translation>
    </message>
    <message>
        <source>No other place in the catalog trains this run for less than the %1 of today.</source>
        <translation>カタログには、現在の%1より安くこの実行を学習できる場所はありません。</translation>
    </message>
    <message>
        <source>The cheapest place to train it is %1, for %2.</source>
        <translation>最も安く学習できる場所は%1で、%2です。</translation>
    </message>
    <message>
        <source>%1 would train this run for %2 instead of %3.</source>
        <translation>%1なら%3ではなく%2でこの実行を学習できます。</translation>
    </message>
    <message>
        <source>One request takes longer: %1 ms instead of %2 ms.</source>
        <translation>1リクエストの応答は遅くなります: %2 msから%1 ms。</translation>
    </message>
    <message>
        <source>One request is answered faster: %1 ms instead of %2 ms.</source>
        <translation>1リクエストの応答は速くなります: %2 msから%1 ms。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The efficiency score is unknown: the run states none of what it is made of.</source>
        <translation>効率スコアは不明です。計算に必要な値が実行に記録されていません。</translation>
    </message>
    <message>
        <source>Efficiency is %1 of 100 (%2).</source>
        <translation>効率は100点中%1点（%2）です。</translation>
    </message>
    <message>
        <source>Efficiency stays at %1.</source>
        <translation>効率は%1のままです。</translation>
    </message>
    <message>
        <source>Efficiency rises from %1 to %2.</source>
        <translation>効率は%1から%2に上がります。</translation>
    </message>
    <message>
        <source>Efficiency falls from %1 to %2.</source>
        <translation>効率は%1から%2に下がります。</translation>
    </message>
    <message>
        <source>In %1 the same run would emit %2 of CO₂e instead of %3.</source>
        <translation>%1なら、同じ実行のCO₂e排出量は%3ではなく%2です。</translation>
    </message>
    <message>
        <source>One action is open; what it saves depends on the run.</source>
        <translation>未適用のアクションが1件あります。節約額は実行によって異なります。</translation>
    </message>
    <message>
        <source>%1 actions are open; what they save depends on the run.</source>
        <translation>未適用のアクションが%1件あります。節約額は実行によって異なります。</translation>
    </message>
    <message>
        <source>One action is open; it saves %1 a run.</source>
        <translation>未適用のアクションが1件あり、1実行あたり%1節約できます。</translation>
    </message>
    <message>
        <source>%1 actions are open; the largest saves %2 a run.</source>
        <translation>未適用のアクションが%1件あり、最大のものは1実行あたり%2節約できます。</translation>
    </message>
    <message>
        <source>The imported file states %1 for training; RunCost computes %2.</source>
        <translation>インポートしたファイルの学習コストは%1、RunCostの計算値は%2です。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工数</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Cost breakdown</source>
        <translation>コスト内訳</translation>
    </message>
    <message>
        <source>How these figures were made</source>
        <translation>数値の算出方法</translation>
    </message>
    <message>
        <source>90 % range %1 – %2.</source>
        <translation>90 % 範囲 %1～%2。</translation>
    </message>
    <message>
        <source>Widest: %1, ± %2.</source>
        <translation>最大の要因: %1、± %2。</translation>
    </message>
    <message>
        <source>Comparison of the runs</source>
        <translation>実行の比較</translation>
    </message>
    <message>
        <source>Headline and findings</source>
        <translation>主要数値と所見</translation>
    </message>
    <message>
        <source>Provider comparison</source>
        <translation>プロバイダー比較</translation>
    </message>
    <message>
        <source>Resource use</source>
        <translation>リソース使用</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推奨事項</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>前提条件と出典</translation>
    </message>
    <message>
        <source>Price table used</source>
        <translation>使用した価格表</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>セクション「%1」はありません。</translation>
    </message>
    <message>
        <source>The section “%1” is named twice.</source>
        <translation>セクション「%1」が2回指定されています。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Manager, two pages</source>
        <translation>管理者向け、2ページ</translation>
    </message>
    <message>
        <source>Short, one page</source>
        <translation>簡易、1ページ</translation>
    </message>
    <message>
        <source>Full, with prices</source>
        <translation>詳細、価格付き</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month alone, as QDate formats it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>The log is of %1 to %2 and the run of %3 to %4 (UTC): they do not overlap. Give the zone of the log with --zone.</source>
        <translation>ログは%1～%2、実行は%3～%4（UTC）で、重なりません。--zoneでログのタイムゾーンを指定してください。</translation>
    </message>
    <message>
        <source>%1, which covers %2 % of the run</source>
        <translation>%1（実行の%2 %をカバー）</translation>
    </message>
    <message>
        <source>The log holds no samples.</source>
        <translation>ログにサンプルがありません。</translation>
    </message>
    <message>
        <source>The run used %1 GPUs, the log is of %2.</source>
        <translation>実行は%1台のGPUを使用しましたが、ログは%2台分です。</translation>
    </message>
    <message>
        <source>cloud bill, effective cost of %1 charges</source>
        <translation>クラウド請求書、課金%1件の実効コスト</translation>
    </message>
    <message>
        <source>cloud bill, billed cost of %1 charges</source>
        <translation>クラウド請求書、課金%1件の請求コスト</translation>
    </message>
    <message>
        <source>the run's own file</source>
        <translation>実行自体のファイル</translation>
    </message>
    <message>
        <source>The ledger holds %1 %4: %2 %4 belong to runs, %3 %4 are overhead.</source>
        <translation>台帳の合計は%1 %4です。%2 %4は実行に対応し、%3 %4は間接費です。</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>（通貨なし）</translation>
    </message>
    <message>
        <source>The analysis was written on %1, more than a day after the run ended: its time and error may be estimates.</source>
        <translation>分析は実行終了から1日以上後の%1に書かれたため、時間と誤差は推定の可能性があります。</translation>
    </message>
    <message>
        <source>“%1” of config.yaml is no usable number.</source>
        <translation>config.yamlの「%1」は使用できる数値ではありません。</translation>
    </message>
    <message>
        <source>config.yaml was left out. %1</source>
        <translation>config.yamlは除外されました。%1</translation>
    </message>
    <message>
        <source>config.yaml was left out: it is no readable YAML.</source>
        <translation>config.yamlは除外されました: 読み取り可能なYAMLではありません。</translation>
    </message>
    <message>
        <source>It is no FOCUS table of charges.</source>
        <translation>FOCUS形式の課金表ではありません。</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>列「%1」が2つあります。</translation>
    </message>
    <message>
        <source>It holds estimates that RunCost exported itself; they are no bill.</source>
        <translation>RunCost自身がエクスポートした推定値で、請求書ではありません。</translation>
    </message>
    <message>
        <source>The column “BilledCost” is missing.</source>
        <translation>列「BilledCost」がありません。</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>The whole disk is no folder of runs.</source>
        <translation>ディスク全体を実行フォルダーにすることはできません。</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 files; the rest is not watched.</source>
        <translation>「%1」には%2個を超えるファイルがあります。残りは監視されません。</translation>
    </message>
    <message>
        <source>Another program is writing to it. Import it again when that has finished.</source>
        <translation>別のプログラムが書き込み中です。終わってからもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The file grew beyond the limit of %1 MiB while it was read.</source>
        <translation>読み取り中にファイルが上限の%1 MiBを超えました。</translation>
    </message>
    <message>
        <source>It cannot be copied to the temporary folder: %1.</source>
        <translation>一時フォルダーにコピーできません: %1。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1行、%2列: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行: %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>Permission to read it is missing.</source>
        <translation>読み取り権限がありません。</translation>
    </message>
    <message>
        <source>The link leads in a circle.</source>
        <translation>リンクが循環しています。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み取れません: %1。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>フォルダーです。</translation>
    </message>
    <message>
        <source>It is a device, pipe or socket, not a file.</source>
        <translation>ファイルではなく、デバイス、パイプ、またはソケットです。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Import it again when nothing writes to it.</source>
        <translation>読み取り中にファイルが変更されました。書き込みが終わってからもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 MiB.</source>
        <translation>ファイルが上限の%1 MiBを超えています。</translation>
    </message>
    <message>
        <source>it is nested deeper than 64 levels</source>
        <translation>入れ子が64段を超えています</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>a number is malformed or too large</source>
        <translation>数値の形式が不正か、大きすぎます</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>文字列が閉じていません</translation>
    </message>
    <message>
        <source>a string holds a control character</source>
        <translation>文字列に制御文字が含まれています</translation>
    </message>
    <message>
        <source>its syntax is wrong</source>
        <translation>構文が正しくありません</translation>
    </message>
    <message>
        <source>“%1” of the column mapping is of the wrong kind.</source>
        <translation>列マッピングの「%1」の型が正しくありません。</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>プロファイル「%1」</translation>
    </message>
    <message>
        <source>It is no log of nvidia-smi.</source>
        <translation>nvidia-smiのログではありません。</translation>
    </message>
    <message>
        <source>The log has no times. Query timestamp as well.</source>
        <translation>ログに時刻がありません。timestampも取得してください。</translation>
    </message>
    <message>
        <source>The log has more than %1 samples.</source>
        <translation>ログのサンプルが%1件を超えています。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>%1 of %2 GPUs state no power, so the energy of all is not known; the mean of the others is used.</source>
        <translation>GPU %2台のうち%1台に電力の記録がないため、全体のエネルギーは不明です。残りの平均を使います。</translation>
    </message>
    <message>
        <source>Nothing was logged for %1 s of the time; the energy used then is not counted.</source>
        <translation>%1秒間記録がなく、その間のエネルギーは計上されません。</translation>
    </message>
    <message>
        <source>Table (JSON)</source>
        <translation>表 (JSON)</translation>
    </message>
    <message>
        <source>Table (JSON Lines)</source>
        <translation>表 (JSON Lines)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>表 (TSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>It is no table of runs.</source>
        <translation>実行の表ではありません。</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>テキストがUTF-8ではないため、Windows-1252として読み取りました。</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>貼り付けた表</translation>
    </message>
    <message>
        <source>The folder holds no runs that RunCost knows.</source>
        <translation>フォルダーにRunCostが認識できる実行がありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The format is not recognised.</source>
        <translation>形式を認識できません。</translation>
    </message>
    <message>
        <source>This file carries no RunCost report.</source>
        <translation>このファイルにRunCostレポートは含まれていません。</translation>
    </message>
    <message>
        <source>The report was written by a newer version of RunCost.</source>
        <translation>レポートは新しいバージョンのRunCostで書かれています。</translation>
    </message>
    <message>
        <source>The report cannot be read.</source>
        <translation>レポートを読み取れません。</translation>
    </message>
    <message>
        <source>The file is larger than a report can be.</source>
        <translation>ファイルがレポートの上限サイズを超えています。</translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is negative.</source>
        <translation>系列長%2の「%1」が負の値です。</translation>
    </message>
    <message>
        <source>“%1” of sequence length %2 is no usable number.</source>
        <translation>系列長%2の「%1」は使用できる数値ではありません。</translation>
    </message>
    <message>
        <source>%1 series, %2 points</source>
        <translation>%1系列、%2点</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>料金形態</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>高いほど良い</translation>
    </message>
    <message>
        <source>PUE included</source>
        <translation>PUEを含む</translation>
    </message>
    <message>
        <source>Zone assumed</source>
        <translation>仮定したタイムゾーン</translation>
    </message>
    <message>
        <source>Reported totals</source>
        <translation>報告された合計</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>It is no run.</source>
        <translation>実行ではありません。</translation>
    </message>
    <message>
        <source>The run has no identity.</source>
        <translation>実行に識別情報がありません。</translation>
    </message>
    <message>
        <source>Byte %1: %2.</source>
        <translation>%1バイト目: %2。</translation>
    </message>
    <message>
        <source>It has no list of runs.</source>
        <translation>実行のリストがありません。</translation>
    </message>
    <message>
        <source>It was written by a newer RunCost.</source>
        <translation>新しいRunCostで書かれています。</translation>
    </message>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation>行が64 MiBを超えています。</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>JSONではありません: %1。</translation>
    </message>
    <message>
        <source>“%1” is no usable number; it counts as unknown.</source>
        <translation>「%1」は使用できる数値ではありません。不明として扱います。</translation>
    </message>
    <message>
        <source>“%1” is negative; it counts as unknown.</source>
        <translation>「%1」は負の値です。不明として扱います。</translation>
    </message>
    <message>
        <source>The columns of this sacct listing have no separator. List it with sacct --parsable2.</source>
        <translation>このsacct一覧には列の区切りがありません。sacct --parsable2で出力してください。</translation>
    </message>
    <message>
        <source>The header has more than 2,000 columns.</source>
        <translation>ヘッダーの列が2,000を超えています。</translation>
    </message>
    <message>
        <source>No column says how long a job ran. Add ElapsedRaw to sacct --format.</source>
        <translation>ジョブの実行時間を示す列がありません。sacct --formatにElapsedRawを追加してください。</translation>
    </message>
    <message>
        <source>No copy of it can be made: %1.</source>
        <translation>コピーを作成できません: %1。</translation>
    </message>
    <message>
        <source>The store is larger than the limit of 2 GiB.</source>
        <translation>ストアが上限の2 GiBを超えています。</translation>
    </message>
    <message>
        <source>catalog name</source>
        <translation>カタログの名称</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>階層</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Equivalences</source>
        <translation>換算値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose another file.</source>
        <translation>「%1」はストア自体です。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>「%1」を開けません: %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>ストア「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is of an older version, and no copy of it could be made: %2. It was left as it is.</source>
        <translation>「%1」は古いバージョンで、コピーを作成できませんでした: %2。元のまま残しました。</translation>
    </message>
    <message>
        <source>too many copies lie beside it</source>
        <translation>コピーがすでに多すぎます</translation>
    </message>
    <message>
        <source>No cost is known, so nothing can be compared.</source>
        <translation>判明しているコストがないため、比較できません。</translation>
    </message>
    <message>
        <source>A sign ≥ marks costs with unknown parts.</source>
        <translation>≥の付いたコストには不明な部分があります。</translation>
    </message>
    <message>
        <source>Other parts of the cost are unknown than in %1, so totals are not compared.</source>
        <translation>不明なコスト項目が%1と異なるため、合計は比較しません。</translation>
    </message>
    <message>
        <source>Not compared, because other parts are unknown: %1.</source>
        <translation>不明な項目が異なるため比較対象外: %1。</translation>
    </message>
    <message>
        <source>%1, the reference, costs least.</source>
        <translation>コストが最も低いのは基準の%1です。</translation>
    </message>
    <message>
        <source>All cost the same.</source>
        <translation>コストはすべて同じです。</translation>
    </message>
    <message>
        <source>%1 costs %2 less than %3: it saves %4.</source>
        <translation>%1のコストは%3より%2低く、%4の節約になります。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>1 part unknown</source>
        <translation>1項目が不明</translation>
    </message>
    <message>
        <source>%1 parts unknown</source>
        <translation>%1項目が不明</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>元は%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1中</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>合計、%1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation>以前より減少</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Nothing was paid for this run.</source>
        <translation>この実行では支払いがありません。</translation>
    </message>
    <message>
        <source>Set GPU price</source>
        <translation>GPU価格を設定</translation>
    </message>
    <message>
        <source>miles driven</source>
        <translation>マイル走行</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>マイル</translation>
    </message>
    <message>
        <source>smartphone charges</source>
        <translation>回のスマホ充電</translation>
    </message>
    <message>
        <source>charges</source>
        <comment>of a smartphone</comment>
        <translation>回充電</translation>
    </message>
    <message>
        <source>tree-years</source>
        <translation>樹木・年</translation>
    </message>
    <message>
        <source>tree-months</source>
        <translation>樹木・月</translation>
    </message>
    <message>
        <source>%1 %2 CO₂e</source>
        <translation>%1 %2 CO₂e</translation>
    </message>
    <message>
        <source>at %1%2/t</source>
        <translation>%1%2/t換算</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Offset %1, %2</source>
        <translation>オフセット%1、%2</translation>
    </message>
    <message>
        <source>%1 kg/kWh</source>
        <translation>%1 kg/kWh</translation>
    </message>
    <message>
        <source>What if in %1: %2</source>
        <translation>%1でのWhat-if: %2</translation>
    </message>
    <message>
        <source>Attach power log…</source>
        <translation>電力ログを紐付け…</translation>
    </message>
    <message>
        <source>Set device power</source>
        <translation>デバイス電力を設定</translation>
    </message>
    <message>
        <source>Set grid intensity</source>
        <translation>炭素強度を設定</translation>
    </message>
    <message>
        <source>%1 = %2 = %3</source>
        <translation>%1 = %2 = %3</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>1 more input; Copy formula has them all.</source>
        <translation>他に入力が1件あります。「計算式をコピー」ですべて得られます。</translation>
    </message>
    <message>
        <source>%1 more inputs; Copy formula has them all.</source>
        <translation>他に入力が%1件あります。「計算式をコピー」ですべて得られます。</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>期待値%1</translation>
    </message>
    <message>
        <source>Widest driver: %1, &lt;b&gt;± %2&lt;/b&gt; of the range.</source>
        <translation>最大の要因: %1、範囲の&lt;b&gt;± %2&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Baseline: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>ベースライン: &lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Baseline: %1 = &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>ベースライン: %1 = &lt;b&gt;%2&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>change unknown</source>
        <translation>変化は不明</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>up %1 times</source>
        <translation>%1倍に増加</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>%1減</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>%1増</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>スポット</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>%1: menu</source>
        <translation>%1: メニュー</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Times benchmark</source>
        <translation>ベンチマーク比</translation>
    </message>
    <message>
        <source>Source of the benchmark</source>
        <translation>ベンチマークの出典</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推奨事項</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>%1 · current</source>
        <translation>%1 · 現在</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>✓ cheapest</source>
        <translation>✓ 最安</translation>
    </message>
    <message>
        <source>energy and wear</source>
        <translation>電力と減価</translation>
    </message>
    <message>
        <source>GPU only</source>
        <translation>GPUのみ</translation>
    </message>
    <message>
        <source>speed unknown</source>
        <translation>速度不明</translation>
    </message>
    <message>
        <source>%1 on demand</source>
        <translation>オンデマンド%1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>%1 spot</source>
        <translation>スポット%1</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最安</translation>
    </message>
    <message>
        <source>The catalog has no offer that holds this run.</source>
        <translation>この実行が収まる料金はカタログにありません。</translation>
    </message>
    <message>
        <source>1 more provider</source>
        <translation>他1プロバイダー</translation>
    </message>
    <message>
        <source>%1 more providers</source>
        <translation>他%1プロバイダー</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>他%1件</translation>
    </message>
    <message>
        <source>saves %1</source>
        <translation>%1節約</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 時間</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 時間</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>2 d</source>
        <translation>2 日</translation>
    </message>
    <message>
        <source>4 d</source>
        <translation>4 日</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2 週</translation>
    </message>
    <message>
        <source>4 w</source>
        <translation>4 週</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>最優先</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後回し</translation>
    </message>
    <message>
        <source>Quick extras</source>
        <translation>手軽な追加策</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation>✓ 適用済み</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>取り消す: %1</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>適用: %1</translation>
    </message>
    <message>
        <source>Saves %1</source>
        <translation>%1節約</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nothing left to recommend; what was looked at would cost more here.</source>
        <translation>推奨するものはもうありません。検討した他の案は、ここではコストが増えます。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <translation>ベンチマークなし</translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>ベンチマーク%1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 times the benchmark</source>
        <translation>ベンチマークの%1倍</translation>
    </message>
    <message>
        <source>%1 = benchmark</source>
        <translation>%1 = ベンチマーク</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>≠ reported</source>
        <translation>≠ 報告値</translation>
    </message>
    <message>
        <source>Differs from what the file states</source>
        <translation>ファイルの値と異なります</translation>
    </message>
    <message>
        <source>Differs by %1 from what the file states</source>
        <translation>ファイルの値と%1異なります</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Beside the name of a run that was chosen over others</extracomment>
        <translation>採用</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The best other choice and what it changes: "H100: −$18.60"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Curves of loss and power</source>
        <translation>損失と電力の曲線</translation>
    </message>
    <message>
        <source>90 % range, %1: what moves this cost</source>
        <translation>90 % 範囲、%1: このコストの変動要因</translation>
    </message>
    <message>
        <source>Total, training + 1 month</source>
        <translation>合計、学習 + 1か月</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>%1 point to %2</source>
        <translation>%2まで%1点</translation>
    </message>
    <message>
        <source>%1 points to %2</source>
        <translation>%2まで%1点</translation>
    </message>
    <message>
        <source>Last %1 runs of %2</source>
        <translation>%2の直近%1件の実行</translation>
    </message>
    <message>
        <source>Score, %1, %2</source>
        <translation>スコア、%1、%2</translation>
    </message>
    <message>
        <source>What moves this energy</source>
        <translation>このエネルギーの変動要因</translation>
    </message>
    <message>
        <source>What moves this CO₂e</source>
        <translation>このCO₂eの変動要因</translation>
    </message>
    <message>
        <source>What moves this cost</source>
        <translation>このコストの変動要因</translation>
    </message>
    <message>
        <source>%1, %2 %3, 90 % range %4: from %5 to %6, by %7, %8 of the spread; %9</source>
        <extracomment>"Spot discount, 45 %, 90 % range 35 – 55: moves the total from $226 to $252, by $25.75, 21 % of the spread. Catalog, …"</extracomment>
        <translation>%1、%2 %3、90 % 範囲 %4: %5から%6、変動幅%7、ばらつきの%8。%9</translation>
    </message>
    <message>
        <source>At the low end</source>
        <translation>下限で</translation>
    </message>
    <message>
        <source>At the high end</source>
        <translation>上限で</translation>
    </message>
    <message>
        <source>Moves it by</source>
        <translation>変動幅</translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation>ばらつきへの寄与</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Nothing about it is uncertain: no input has a range.</source>
        <translation>不確かな点はありません。範囲のある入力がありません。</translation>
    </message>
    <message>
        <source>One input explains &lt;b&gt;%1&lt;/b&gt; of the spread: &lt;b&gt;%2.&lt;/b&gt;</source>
        <translation>1つの入力がばらつきの&lt;b&gt;%1&lt;/b&gt;を占めます: &lt;b&gt;%2。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 inputs explain &lt;b&gt;%2&lt;/b&gt; of the spread: &lt;b&gt;%3.&lt;/b&gt;</source>
        <translation>%1つの入力がばらつきの&lt;b&gt;%2&lt;/b&gt;を占めます: &lt;b&gt;%3。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It is an assumption.</source>
        <translation>これは仮定です。</translation>
    </message>
    <message>
        <source>One of them is an assumption.</source>
        <translation>うち1つは仮定です。</translation>
    </message>
    <message>
        <source>All of them are assumptions.</source>
        <translation>すべて仮定です。</translation>
    </message>
    <message>
        <source>%1 of them are assumptions.</source>
        <translation>うち%1つは仮定です。</translation>
    </message>
    <message>
        <source>%1 narrows the range most, to %2.</source>
        <extracomment>"Measuring the time factor on one short run narrows the range most, to $220 – 262."</extracomment>
        <translation>範囲を最も狭めるのは%1で、%2になります。</translation>
    </message>
    <message>
        <source>%1: %2 reports %3, recomputed %4. %5</source>
        <translation>%1: %2の報告値%3、再計算値%4。%5</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>energy for the run “%1”</source>
        <translation>実行「%1」のエネルギー</translation>
    </message>
    <message>
        <source>adds to the run “%1”</source>
        <translation>実行「%1」に追加</translation>
    </message>
    <message>
        <source>replaces 1 value</source>
        <translation>値を1件置き換え</translation>
    </message>
    <message>
        <source>replaces %1 values</source>
        <translation>値を%1件置き換え</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>energy for %1</source>
        <translation>%1のエネルギー</translation>
    </message>
    <message>
        <source>adds to %1</source>
        <translation>%1に追加</translation>
    </message>
    <message>
        <source>also in %1</source>
        <translation>%1にもあり</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>認識できません</translation>
    </message>
    <message>
        <source>Holds no runs</source>
        <translation>実行がありません</translation>
    </message>
    <message>
        <source>Read comma as decimal point</source>
        <translation>カンマを小数点として読む</translation>
    </message>
    <message>
        <source>Map columns…</source>
        <translation>列をマッピング…</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>形式を指定…</translation>
    </message>
    <message>
        <source>No time zone in 1 record</source>
        <translation>1件のレコードにタイムゾーンがありません</translation>
    </message>
    <message>
        <source>No time zone in %1 records</source>
        <translation>%1件のレコードにタイムゾーンがありません</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <translation>%1: %2として読み取り</translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Set time zone…</source>
        <translation>タイムゾーンを設定…</translation>
    </message>
    <message>
        <source>Change time zone…</source>
        <translation>タイムゾーンを変更…</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>No project in 1 new run</source>
        <translation>1件の新しい実行にプロジェクトがありません</translation>
    </message>
    <message>
        <source>No project in %1 new runs</source>
        <translation>%1件の新しい実行にプロジェクトがありません</translation>
    </message>
    <message>
        <source>Name a project…</source>
        <translation>プロジェクトを指定…</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>日別コスト</translation>
    </message>
    <message>
        <source>Cost by week</source>
        <translation>週別コスト</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>月別コスト</translation>
    </message>
    <message>
        <source>Cost by year</source>
        <translation>年別コスト</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>予算%1</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>一部期間のみ</translation>
    </message>
    <message>
        <source>No scenario saved yet</source>
        <translation>保存済みシナリオなし</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>ファイルとして保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open a scenario file…</source>
        <translation>シナリオファイルを開く…</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>RunCost</source>
        <translation>RunCost</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Store format</source>
        <translation>ストア形式</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Set %1…</source>
        <translation>%1を設定…</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在%1</translation>
    </message>
    <message>
        <source>Use scenario: %1</source>
        <translation>シナリオを使う: %1</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1件の変更</translation>
    </message>
    <message>
        <source>The runs of this store. Click one to see it, select several for their sum; the field and the buttons above filter, the header sorts and chooses columns.</source>
        <translation>このストアの実行です。クリックすると表示し、複数選択すると合計を表示します。上の入力欄とボタンで絞り込み、ヘッダーで並べ替えと列の選択ができます。</translation>
    </message>
    <message>
        <source>Assumptions as sliders. Each shows what a step of it changes; moved ones are accent and have a dot that puts them back.</source>
        <translation>前提条件のスライダーです。1ステップの影響をそれぞれ表示します。動かしたものはアクセント色になり、横の点で元に戻せます。</translation>
    </message>
    <message>
        <source>Baseline and scenario side by side: cost, energy and emissions, and the difference.</source>
        <translation>ベースラインとシナリオを並べて、コスト、エネルギー、排出量とその差を表示します。</translation>
    </message>
    <message>
        <source>Which run is shown, and its total. The badges tell what is known about it; the total explains itself.</source>
        <translation>表示中の実行とその合計です。バッジは実行について判明している点を示します。合計をクリックすると根拠を表示します。</translation>
    </message>
    <message>
        <source>Where the money goes: training, inference, storage, transfer and platform. The dashed outlines are the baseline.</source>
        <translation>コストの内訳（学習、推論、ストレージ、転送、プラットフォーム）です。破線の枠はベースラインです。</translation>
    </message>
    <message>
        <source>What the same training would cost elsewhere, with the time it would take. Green is the cheapest that fits.</source>
        <translation>同じ学習を別の場所で行った場合のコストと時間です。緑は条件に合う最安の候補です。</translation>
    </message>
    <message>
        <source>How well the run used what it paid for, from 0 to 100, and the parts that make the score.</source>
        <translation>支払った資源を実行がどれだけ有効に使ったかを示す0～100のスコアと、その構成項目です。</translation>
    </message>
    <message>
        <source>Latency, throughput, memory and more against benchmarks. The line at 1.0 is the benchmark.</source>
        <translation>レイテンシ、スループット、メモリなどをベンチマークと比較します。1.0の線がベンチマークです。</translation>
    </message>
    <message>
        <source>Energy and emissions, what they compare to, and the same run in other regions.</source>
        <translation>エネルギーと排出量、身近なものへの換算、同じ実行を別のリージョンで行った場合の値です。</translation>
    </message>
    <message>
        <source>What would save most, by effort and saving. Apply puts one into the scenario; nothing else changes.</source>
        <translation>節約効果の大きい対策を、工数と節約額で示します。「適用」でシナリオに加えます。他は何も変わりません。</translation>
    </message>
    <message>
        <source>Prices, grid intensities and constants that figures are counted with. Own rows take the place of shipped ones.</source>
        <translation>数値の計算に使う価格、電力の炭素強度、定数です。独自の行は同梱の行より優先されます。</translation>
    </message>
    <message>
        <source>The store is empty. Import your own runs, or look at the sample runs first.</source>
        <translation>ストアは空です。自分の実行をインポートするか、まずサンプルの実行をご覧ください。</translation>
    </message>
    <message>
        <source>Which uncertain inputs move the figure most: one bar each, the longest first.</source>
        <translation>数値を最も大きく動かす不確かな入力です。入力ごとに1本の棒で、長い順に並びます。</translation>
    </message>
    <message>
        <source>One bar for each uncertain input, from its low to its high end; the line is the present value.</source>
        <translation>不確かな入力ごとに、下限から上限までを1本の棒で示します。線は現在の値です。</translation>
    </message>
    <message>
        <source>Figures that the file states beside those that RunCost counts, and a switch that chooses which one is used.</source>
        <translation>ファイルの報告値とRunCostの計算値を並べて表示します。どちらを使うかを切り替えられます。</translation>
    </message>
    <message>
        <source>Runs whose reported and counted figures lie apart, the furthest first.</source>
        <translation>報告値と計算値に差のある実行です。差の大きい順に並びます。</translation>
    </message>
    <message>
        <source>Every recommendation in full: why, why not, how much, code to copy, and a way to dismiss it or mark it done.</source>
        <translation>各推奨事項の詳細（該当する理由、注意点、節約額、コピーできるコード）です。見送りや完了の指定もできます。</translation>
    </message>
    <message>
        <source>What the run recorded over time. The hatched part was not needed.</source>
        <translation>実行が時間とともに記録した値です。斜線の部分は不要でした。</translation>
    </message>
    <message>
        <source>The manual and all formulas, with a search over titles and text.</source>
        <translation>マニュアルと全計算式です。見出しと本文を検索できます。</translation>
    </message>
    <message>
        <source>Looks at files before anything is stored: which runs are new, changed, the same, or rejected, and why.</source>
        <translation>保存の前にファイルを調べ、どの実行が新規、変更、同一、却下かをその理由とともに示します。</translation>
    </message>
    <message>
        <source>Says what the columns of a plain table mean. Unsure guesses are marked; the preview shows the runs that result.</source>
        <translation>表の各列の意味を指定します。不確かな推定には印が付き、プレビューに得られる実行が表示されます。</translation>
    </message>
    <message>
        <source>A report of the run and scenario shown, with a preview of its pages.</source>
        <translation>表示中の実行とシナリオのレポートです。ページのプレビューを確認できます。</translation>
    </message>
    <message>
        <source>Finds pages, commands, runs and formulas by a few letters.</source>
        <translation>数文字でページ、コマンド、実行、計算式を検索します。</translation>
    </message>
    <message>
        <source>What electricity costs, how clean it is, and how much of it reaches the machine.</source>
        <translation>電力の価格、そのクリーンさ、マシンに届く割合です。</translation>
    </message>
    <message>
        <source>How the training is done: where, on which GPUs, how long, and at which price.</source>
        <translation>学習の方法（場所、GPU、時間、価格）です。</translation>
    </message>
    <message>
        <source>What it takes to serve the model month by month.</source>
        <translation>モデルを毎月提供するために必要なものです。</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what is moved.</source>
        <translation>保存するものとその期間、転送するものです。</translation>
    </message>
    <message>
        <source>saves %1 CO2e</source>
        <translation>CO2eを%1削減</translation>
    </message>
    <message>
        <source>saves %1 (%2)</source>
        <translation>%1節約（%2）</translation>
    </message>
    <message>
        <source>%1; effort %2, %3</source>
        <translation>%1、工数%2、%3</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>the loss was flat from %1 of %2 on: %3 of the time was enough</source>
        <translation>損失は%2中%1以降で横ばいでした。時間の%3で十分でした</translation>
    </message>
    <message>
        <source>marked as done on %1</source>
        <translation>%1に完了にしました</translation>
    </message>
    <message>
        <source>“%1” has it: %2 instead of %3</source>
        <translation>「%1」で適用済み: %3ではなく%2</translation>
    </message>
    <message>
        <source>  (SAMPLE)</source>
        <translation>  （サンプル）</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Not for this run</source>
        <translation>この実行には不適</translation>
    </message>
    <message>
        <source>--dismiss, --done and --restore go one at a time.</source>
        <translation>--dismiss、--done、--restoreは1つずつ指定してください。</translation>
    </message>
    <message>
        <source>--reason goes with --dismiss.</source>
        <translation>--reasonは--dismissと一緒に指定してください。</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>理由は%1文字以内です。</translation>
    </message>
    <message>
        <source>There is no such recommendation. “runcost advice RUN” lists them.</source>
        <translation>そのような推奨事項はありません。「runcost advice RUN」で一覧できます。</translation>
    </message>
    <message>
        <source>The run is not in the store; import it first.</source>
        <translation>実行がストアにありません。先にインポートしてください。</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>実行を1件指定してください。</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>  (%1 of 4 parts known)</source>
        <translation>  （4項目中%1項目が判明）</translation>
    </message>
    <message>
        <source>Prices: catalog %1, newer ones exist; `runcost reprice` uses them. Ranges are 90 %.</source>
        <translation>価格: カタログ%1。より新しい価格があります（`runcost reprice`で適用）。範囲は90 %です。</translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation>数値: %1。</translation>
    </message>
    <message>
        <source>--latex and --markdown are for --explain.</source>
        <translation>--latexと--markdownは--explain用です。</translation>
    </message>
    <message>
        <source>This is larger than 1 GB.</source>
        <translation>1 GBを超えています。</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>ヘッダーがありません。</translation>
    </message>
    <message>
        <source>No column is an input of %1.</source>
        <translation>%1の入力に当たる列がありません。</translation>
    </message>
    <message>
        <source>“%1” is no INPUT=VALUE.</source>
        <translation>「%1」はINPUT=VALUEの形式ではありません。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1が2回指定されています。</translation>
    </message>
    <message>
        <source>The value of %1 is no valid JSON.</source>
        <translation>%1の値は有効なJSONではありません。</translation>
    </message>
    <message>
        <source>--json and --markdown go with --list of all formulas.</source>
        <translation>--jsonと--markdownは全計算式の--listと一緒に指定してください。</translation>
    </message>
    <message>
        <source>--list computes nothing.</source>
        <translation>--listは計算を行いません。</translation>
    </message>
    <message>
        <source>--csv goes without --explain and --input.</source>
        <translation>--csvは--explainや--inputとは併用できません。</translation>
    </message>
    <message>
        <source>The name of a formula is missing.</source>
        <translation>計算式の名前がありません。</translation>
    </message>
    <message>
        <source>There are no rows of the kind “%1”; `runcost catalog list` names the kinds.</source>
        <translation>種類「%1」の行はありません。`runcost catalog list`で種類を確認できます。</translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows: nothing to complain about.</source>
        <translation>カタログ%1、独自の行%2件: 問題はありません。</translation>
    </message>
    <message>
        <source>The file exists; --force replaces it.</source>
        <translation>ファイルが存在します。--forceで置き換えます。</translation>
    </message>
    <message>
        <source>Catalog %1 with %2 own rows.</source>
        <translation>カタログ%1、独自の行%2件。</translation>
    </message>
    <message>
        <source>Cannot read the file: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation>「%1」はFIELD=VALUEの形式ではありません。</translation>
    </message>
    <message>
        <source>There is no own row “%1” of the kind “%2”.</source>
        <translation>種類「%2」の独自の行「%1」はありません。</translation>
    </message>
    <message>
        <source>Say list, lint, diff, export, import, set, unset or path.</source>
        <translation>list、lint、diff、export、import、set、unset、pathのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Words are missing after “%1”.</source>
        <translation>「%1」の後の語が足りません。</translation>
    </message>
    <message>
        <source>There are too many words.</source>
        <translation>語が多すぎます。</translation>
    </message>
    <message>
        <source>No file to write: -o FILE is missing.</source>
        <translation>書き込むファイルがありません: -o FILEを指定してください。</translation>
    </message>
    <message>
        <source>--older-than is a number of days.</source>
        <translation>--older-thanは日数です。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>Charges cannot be added up by “%1”; it is currency, provider, service or run.</source>
        <translation>課金は「%1」別に集計できません。currency、provider、service、runのいずれかです。</translation>
    </message>
    <message>
        <source>--cost is billed or effective.</source>
        <translation>--costはbilledまたはeffectiveです。</translation>
    </message>
    <message>
        <source>The ledger holds no charges; import a FOCUS bill.</source>
        <translation>台帳に課金がありません。FOCUS形式の請求書をインポートしてください。</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>billed</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>実効</translation>
    </message>
    <message>
        <source>of runs</source>
        <translation>実行分</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>間接費</translation>
    </message>
    <message>
        <source>(overhead)</source>
        <translation>（間接費）</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation>（記載なし）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>--map is of the form COLUMN=FIELD[:UNIT].</source>
        <translation>--mapはCOLUMN=FIELD[:UNIT]の形式です。</translation>
    </message>
    <message>
        <source>There is no field “%1”; some are name, started, duration_s, energy_kwh, gpu_type, metric, tag.NAME and ignore.</source>
        <translation>フィールド「%1」はありません。例: name、started、duration_s、energy_kwh、gpu_type、metric、tag.NAME、ignore。</translation>
    </message>
    <message>
        <source>“%1” is no exchange rate.</source>
        <translation>「%1」は為替レートではありません。</translation>
    </message>
    <message>
        <source>“%1” is no unit of %2; there are %3.</source>
        <translation>「%1」は%2の単位ではありません。使える単位: %3。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>列「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no column mapping “%1”.</source>
        <translation>列マッピング「%1」はありません。</translation>
    </message>
    <message>
        <source>A column mapping is for files, not for folders.</source>
        <translation>列マッピングはファイル用で、フォルダーには使えません。</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>結果を書き込めません: %1。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT in pixels.</source>
        <translation>--sizeはピクセル単位のWIDTHxHEIGHTです。</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system.</source>
        <translation>--themeはlight、dark、contrast、systemのいずれかです。</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scaleは0.25から8の数値です。</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>コマンドまたはファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>--store needs a file.</source>
        <translation>--storeにはファイルが必要です。</translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ja or zh_CN.</source>
        <translation>--languageはen、de、es、fr、ja、zh_CNのいずれかです。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>sound, %1 runs of %2 files</source>
        <translation>正常、%2ファイル中の実行%1件</translation>
    </message>
    <message>
        <source>doctor takes no paths.</source>
        <translation>doctorにパスは指定できません。</translation>
    </message>
    <message>
        <source>RUN and --filter do not go together.</source>
        <translation>RUNと--filterは併用できません。</translation>
    </message>
    <message>
        <source>-o FILE is missing; -o - is standard output.</source>
        <translation>-o FILEがありません。-o -は標準出力です。</translation>
    </message>
    <message>
        <source>The format is csv, json, jsonl, md, focus or runcost.</source>
        <translation>形式はcsv、json、jsonl、md、focus、runcostのいずれかです。</translation>
    </message>
    <message>
        <source>A store cannot go to standard output.</source>
        <translation>ストアは標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>It is the store itself.</source>
        <translation>ストア自体です。</translation>
    </message>
    <message>
        <source>%1 runs without a time or a price were left out.</source>
        <translation>時間または価格のない実行%1件を除外しました。</translation>
    </message>
    <message>
        <source>%1 has no input “%2”.</source>
        <translation>%1に入力「%2」はありません。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is missing; it must be: %2.</source>
        <translation>%1がありません。条件: %2。</translation>
    </message>
    <message>
        <source>%1 is %2, and the result is too large or too small a number.</source>
        <translation>%1が%2のため、結果が大きすぎるか小さすぎる数値になります。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be: %3.</source>
        <translation>%1が%2です。条件: %3。</translation>
    </message>
    <message>
        <source>was %1, %2 kWh, %3 CO2e; changed by %4</source>
        <translation>以前は%1、%2 kWh、%3 CO2e。%4変化</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>One run is to be named.</source>
        <translation>実行を1件指定してください。</translation>
    </message>
    <message>
        <source>Only runs of the store have a history.</source>
        <translation>履歴があるのはストア内の実行だけです。</translation>
    </message>
    <message>
        <source> (and %1 more)</source>
        <translation> （他%1件）</translation>
    </message>
    <message>
        <source>Would add %1, update %2, leave %3 as they are; %4 rejected.
</source>
        <translation>追加%1件、更新%2件、変更なし%3件の予定です。却下%4件。
</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected.
</source>
        <translation>追加%1件、更新%2件、変更なし%3件、却下%4件。
</translation>
    </message>
    <message>
        <source>Charges: %1 read.
</source>
        <translation>課金: 読み取り%1件。
</translation>
    </message>
    <message>
        <source>Charges: %1 added, %2 known.
</source>
        <translation>課金: 追加%1件、既存%2件。
</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>形式「%1」はありません。</translation>
    </message>
    <message>
        <source>No file or folder is named.</source>
        <translation>ファイルまたはフォルダーが指定されていません。</translation>
    </message>
    <message>
        <source>--attach takes one log and goes with --zone only.</source>
        <translation>--attachにはログを1つ指定し、併用できるのは--zoneだけです。</translation>
    </message>
    <message>
        <source>--samples and --dry-run do not go together.</source>
        <translation>--samplesと--dry-runは併用できません。</translation>
    </message>
    <message>
        <source>“%1” is a file; name a run of the store.</source>
        <translation>「%1」はファイルです。ストア内の実行を指定してください。</translation>
    </message>
    <message>
        <source>Attached to “%1”: %2 s of %3 GPUs, mean %4 W each, %5 kWh; %6 % of the run.
</source>
        <translation>「%1」に紐付けました: GPU %3台の%2秒、平均各%4 W、%5 kWh、実行の%6 %。
</translation>
    </message>
    <message>
        <source>The store was brought to the present version; a copy of the old one is “%1”.</source>
        <translation>ストアを現在のバージョンに更新しました。古いストアのコピーは「%1」です。</translation>
    </message>
    <message>
        <source>import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Cancelled; files that were imported whole stay.</source>
        <translation>キャンセルしました。完全にインポートされたファイルは残ります。</translation>
    </message>
    <message>
        <source>This is no JSON object of inputs.</source>
        <translation>入力のJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The number of %1 is too large.</source>
        <translation>%1の数値が大きすぎます。</translation>
    </message>
    <message>
        <source>This is larger than 64 MB.</source>
        <translation>64 MBを超えています。</translation>
    </message>
    <message>
        <source>“%1” is too much; a text to look for goes behind --filter.</source>
        <translation>「%1」は余分です。検索する文字列は--filterの後に指定してください。</translation>
    </message>
    <message>
        <source>--json and --csv do not go together.</source>
        <translation>--jsonと--csvは併用できません。</translation>
    </message>
    <message>
        <source>Runs cannot be sorted by “%1”; the columns are %2.</source>
        <translation>実行を「%1」で並べ替えられません。使える列: %2。</translation>
    </message>
    <message>
        <source>--disagree is a number of percent, 5 or more.</source>
        <translation>--disagreeは5以上のパーセント値です。</translation>
    </message>
    <message>
        <source>--limit is a number of runs.</source>
        <translation>--limitは実行の件数です。</translation>
    </message>
    <message>
        <source>--by is project or run.</source>
        <translation>--byはprojectまたはrunです。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>タイムゾーン「%1」はありません。</translation>
    </message>
    <message>
        <source>--tag is of the form NAME=VALUE.</source>
        <translation>--tagはNAME=VALUEの形式です。</translation>
    </message>
    <message>
        <source>All runs have the prices of catalog %1.
</source>
        <translation>すべての実行にカタログ%1の価格が適用されています。
</translation>
    </message>
    <message>
        <source>Together: %1 -&gt; %2 at catalog %3.
</source>
        <translation>合計: %1 -&gt; %2（カタログ%3）。
</translation>
    </message>
    <message>
        <source>“%1” is a file and not in the store.</source>
        <translation>「%1」はファイルで、ストア内の実行ではありません。</translation>
    </message>
    <message>
        <source>Name runs, or say --all.</source>
        <translation>実行を指定するか、--allを付けてください。</translation>
    </message>
    <message>
        <source>reprice</source>
        <translation>価格更新</translation>
    </message>
    <message>
        <source>There is no run in it.</source>
        <translation>実行がありません。</translation>
    </message>
    <message>
        <source>It holds %1 runs; import it and name one of them.</source>
        <translation>実行が%1件あります。インポートしてから1件を指定してください。</translation>
    </message>
    <message>
        <source>%1 is a number above 0.</source>
        <translation>%1は0より大きい数値です。</translation>
    </message>
    <message>
        <source>--period is a time from 100ms to 60s.</source>
        <translation>--periodは100msから60sの時間です。</translation>
    </message>
    <message>
        <source>--grace is a time from 0s to 60m.</source>
        <translation>--graceは0sから60mの時間です。</translation>
    </message>
    <message>
        <source>This recorded run ended without a word; it is marked as killed.</source>
        <translation>この記録された実行は通知なく終了したため、強制終了としました。</translation>
    </message>
    <message>
        <source>Nothing here has a price, so --max-usd cannot be kept. Give --gpu-price.</source>
        <translation>価格が何も設定されていないため、--max-usdを守れません。--gpu-priceを指定してください。</translation>
    </message>
    <message>
        <source>track</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>The command stands behind --.</source>
        <translation>コマンドは--の後に指定します。</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>プログラム「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>「%1」を起動できません: %2。</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>フォルダーが指定されていません。</translation>
    </message>
    <message>
        <source>“%1” is no folder that can be watched.</source>
        <translation>「%1」は監視できるフォルダーではありません。</translation>
    </message>
    <message>
        <source>Cannot write “%1”.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>There is no display for the window. “runcost --help” lists the commands, which need none.</source>
        <translation>ウィンドウを表示する画面がありません。「runcost --help」で画面の要らないコマンドを一覧できます。</translation>
    </message>
    <message>
        <source>About RunCost</source>
        <translation>RunCostについて</translation>
    </message>
    <message>
        <source>RunCost %1</source>
        <translation>RunCost %1</translation>
    </message>
    <message>
        <source>What machine-learning experiments cost, use and emit.</source>
        <translation>機械学習の実験にかかるコスト、エネルギー、排出量。</translation>
    </message>
    <message>
        <source>Works offline: nothing leaves this computer.</source>
        <translation>オフラインで動作し、データはこのコンピューターから外に出ません。</translation>
    </message>
    <message>
        <source>Typeface RunCost Sans, made from Inter (SIL Open Font License).</source>
        <translation>書体: RunCost Sans（Interを基に作成、SIL Open Font License）。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>For a report of a fault</source>
        <translation>不具合の報告用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The loss was still falling at the end: stopping earlier would have cost quality.</source>
        <translation>損失は最後まで低下していました。早く停止していたら品質が下がっていました。</translation>
    </message>
    <message>
        <source>the rest lowered the loss from %1 to %2</source>
        <translation>残りの学習で損失は%1から%2に低下</translation>
    </message>
    <message>
        <source>the rest did not lower the loss</source>
        <translation>残りの学習で損失は低下せず</translation>
    </message>
    <message>
        <source>By its own curve it could have stopped at %1 of %2, after %3 of the time; %4.</source>
        <translation>曲線によれば、%2中%1、時間の%3で停止できました。%4。</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>工数%1</translation>
    </message>
    <message>
        <source>priority %1 of 100</source>
        <translation>優先度%1/100</translation>
    </message>
    <message>
        <source>your own rule</source>
        <translation>独自のルール</translation>
    </message>
    <message>
        <source>Dismissed on %1.</source>
        <translation>%1に見送り。</translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation>%1に見送り: %2</translation>
    </message>
    <message>
        <source>Not for this run: %1</source>
        <translation>この実行には不適: %1</translation>
    </message>
    <message>
        <source>Applied: take back</source>
        <translation>適用済み: 取り消す</translation>
    </message>
    <message>
        <source>Apply to What if</source>
        <translation>What-ifに適用</translation>
    </message>
    <message>
        <source>Sets the sliders back</source>
        <translation>スライダーを元に戻します</translation>
    </message>
    <message>
        <source>Sets the sliders to this change</source>
        <translation>スライダーをこの変更に合わせます</translation>
    </message>
    <message>
        <source>Show curve</source>
        <translation>曲線を表示</translation>
    </message>
    <message>
        <source>The run is not in a store that can be written.</source>
        <translation>実行が書き込み可能なストアにありません。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>見送る…</translation>
    </message>
    <message>
        <source>You have done it in your work; later runs show what it saved</source>
        <translation>作業で実施済みとします。節約できた額は以後の実行に表示されます</translation>
    </message>
    <message>
        <source>Hides it for this run</source>
        <translation>この実行では非表示にします</translation>
    </message>
    <message>
        <source>Why not? For your colleagues, and for you in a month</source>
        <translation>見送る理由は？ 同僚と1か月後の自分のために</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>見送る理由</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>見送る</translation>
    </message>
    <message>
        <source>What it saves</source>
        <translation>節約効果</translation>
    </message>
    <message>
        <source>%1 – %2, 90 % range; no money</source>
        <translation>%1～%2、90 % 範囲（金額なし）</translation>
    </message>
    <message>
        <source>%1, 90 % range</source>
        <translation>%1、90 % 範囲</translation>
    </message>
    <message>
        <source>%1, by the source. It counts for no money here.</source>
        <translation>出典によれば%1。ここでは金額に算入しません。</translation>
    </message>
    <message>
        <source>Why it applies to this run</source>
        <translation>この実行に該当する理由</translation>
    </message>
    <message>
        <source>What the rule looks at</source>
        <translation>ルールの判定項目</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>条件: %1</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>実施方法</translation>
    </message>
    <message>
        <source>Code sketch</source>
        <translation>コード例</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>What it really saved</source>
        <translation>実際の節約</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4.</source>
        <translation>%2の「%1」で変更を適用済み: %4ではなく%3。</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4, %5 less.</source>
        <translation>%2の「%1」で変更を適用済み: %4ではなく%3、%5減。</translation>
    </message>
    <message>
        <source>“%1” of %2 has the change: %3 instead of %4, %5 more.</source>
        <translation>%2の「%1」で変更を適用済み: %4ではなく%3、%5増。</translation>
    </message>
    <message>
        <source>Its metric is %1 instead of %2.</source>
        <translation>評価指標は%2ではなく%1です。</translation>
    </message>
    <message>
        <source>The difference of the whole runs: whatever else changed between them is in it.</source>
        <translation>実行全体の差です。両者の間で変わった他の点も含まれます。</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>出典: %1。</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>出典: %1、%2。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>独自のルール</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>ルールを編集…</translation>
    </message>
    <message>
        <source>Load rules…</source>
        <translation>ルールを読み込む…</translation>
    </message>
    <message>
        <source>Recommendation in full</source>
        <translation>推奨事項の詳細</translation>
    </message>
    <message>
        <source>Nothing to recommend with what is known of this run.</source>
        <translation>この実行について判明している範囲では、推奨事項はありません。</translation>
    </message>
    <message>
        <source>Advice only: what it saves cannot be computed from the run.</source>
        <translation>助言のみです。節約額は実行から計算できません。</translation>
    </message>
    <message>
        <source>A part of the cost is unknown with the change or without it.</source>
        <translation>変更の前または後で、コストの一部が不明です。</translation>
    </message>
    <message>
        <source>The loss was still falling at the end.</source>
        <translation>損失は最後まで低下していました。</translation>
    </message>
    <message>
        <source>The catalog has nothing better for this run.</source>
        <translation>この実行により適したものはカタログにありません。</translation>
    </message>
    <message>
        <source>Amounts with more than 12 decimals, rounded there: %1.</source>
        <translation>小数点以下が12桁を超え、その桁に丸めた金額: %1。</translation>
    </message>
    <message>
        <source>The dates are those of a spreadsheet; they were read as month/day/year.</source>
        <translation>日付は表計算ソフトの形式のため、月/日/年として読み取りました。</translation>
    </message>
    <message>
        <source>The bill has no EffectiveCost; the billed cost stands for it.</source>
        <translation>請求書にEffectiveCostがないため、請求コストで代用します。</translation>
    </message>
    <message>
        <source>The bill names no currency, so its charges are part of no total in dollars.</source>
        <translation>請求書に通貨の記載がないため、課金はドルの合計に含まれません。</translation>
    </message>
    <message>
        <source>The line is too long, holds a NUL byte or an open quote.</source>
        <translation>行が長すぎるか、NULバイトまたは閉じていない引用符を含んでいます。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2.</source>
        <translation>行のセルは%1個、ヘッダーは%2個です。</translation>
    </message>
    <message>
        <source>The header is repeated here.</source>
        <translation>ここでヘッダーが繰り返されています。</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>「%1」は金額ではありません。</translation>
    </message>
    <message>
        <source>“%1” is larger than nine million.</source>
        <translation>「%1」は900万を超えています。</translation>
    </message>
    <message>
        <source>“%1” is not stated.</source>
        <translation>「%1」の記載がありません。</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>「%1」は時刻ではありません。</translation>
    </message>
    <message>
        <source>“%1” is before the start of the period.</source>
        <translation>「%1」は期間の開始より前です。</translation>
    </message>
    <message>
        <source>“Tags” is no JSON object; the charge has no tags.</source>
        <translation>「Tags」がJSONオブジェクトではないため、課金にタグがありません。</translation>
    </message>
    <message>
        <source>The bill is in %1 currencies; they are kept apart.</source>
        <translation>請求書に%1種類の通貨があります。通貨ごとに分けて扱います。</translation>
    </message>
    <message>
        <source>Billed cost (%1 %4) and effective cost (%2 %4) differ by %3 %; runs get the %5 one. Choose with --cost.</source>
        <translation>請求コスト（%1 %4）と実効コスト（%2 %4）が%3 %異なります。実行には%5コストを使います。--costで選択できます。</translation>
    </message>
    <message>
        <source>BoAmps report</source>
        <translation>BoAmpsレポート</translation>
    </message>
    <message>
        <source>It holds no measures of a BoAmps report.</source>
        <translation>BoAmpsレポートの測定値がありません。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 to %2 USD</source>
        <translation>%1～%2 USD</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>of the country</source>
        <translation>国の値</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1件の実行</translation>
    </message>
    <message>
        <source>Own. %1</source>
        <translation>独自。%1</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>同梱</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Catalog (*.json)</source>
        <translation>カタログ (*.json)</translation>
    </message>
    <message>
        <source>Grid figures in use</source>
        <translation>使用する系統の値</translation>
    </message>
    <message>
        <source>Regions of providers, grid average, 2024</source>
        <translation>プロバイダーのリージョン、系統平均、2024</translation>
    </message>
    <message>
        <source>Countries, life cycle, 2021 – 2023</source>
        <translation>国、ライフサイクル、2021～2023</translation>
    </message>
    <message>
        <source>No row fits the filters. Press Esc in the search field to clear them.</source>
        <translation>フィルターに一致する行がありません。検索欄でEscを押すと解除されます。</translation>
    </message>
    <message>
        <source>Part of the catalog</source>
        <translation>カタログの区分</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>カタログを検索</translation>
    </message>
    <message>
        <source>Provider, GPU or region</source>
        <translation>プロバイダー、GPU、リージョン</translation>
    </message>
    <message>
        <source>Only own rows</source>
        <translation>独自の行のみ</translation>
    </message>
    <message>
        <source>Only rows with a warning</source>
        <translation>警告のある行のみ</translation>
    </message>
    <message>
        <source>Update from file…</source>
        <translation>ファイルから更新…</translation>
    </message>
    <message>
        <source>Own rows or a saved catalog; nothing is taken when something in it is wrong.</source>
        <translation>独自の行または保存したカタログ。誤りがあれば何も取り込みません。</translation>
    </message>
    <message>
        <source>Export own rows…</source>
        <translation>独自の行をエクスポート…</translation>
    </message>
    <message>
        <source>Compare with shipped</source>
        <translation>同梱と比較</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>価格を追加…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the catalog and number of its rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1件選択</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>独自 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Catalog %1&lt;/b&gt;&amp;nbsp; %2 of %3 rows shown, %4 own, %5 with warnings.</source>
        <translation>&lt;b&gt;カタログ%1&lt;/b&gt;&amp;nbsp; %3行中%2行を表示、独自%4行、警告%5行。</translation>
    </message>
    <message>
        <source>There are no own rows yet.</source>
        <translation>独自の行はまだありません。</translation>
    </message>
    <message>
        <source>Use the shipped value of %1</source>
        <translation>%1の同梱値を使う</translation>
    </message>
    <message>
        <source>Own value of %1</source>
        <translation>%1の独自の値</translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1: 保存しました。</translation>
    </message>
    <message>
        <source>chosen in the Catalog page</source>
        <translation>カタログページで選択</translation>
    </message>
    <message>
        <source>Grid figures of countries</source>
        <translation>国別の系統の値</translation>
    </message>
    <message>
        <source>Grid figures of regions</source>
        <translation>リージョン別の系統の値</translation>
    </message>
    <message>
        <source>Export own rows</source>
        <translation>独自の行をエクスポート</translation>
    </message>
    <message>
        <source>Own rows written to “%1”.</source>
        <translation>独自の行を「%1」に書き込みました。</translation>
    </message>
    <message>
        <source>Update the catalog from a file</source>
        <translation>ファイルからカタログを更新</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1” changes nothing here.</source>
        <translation>「%1」による変更はありません。</translation>
    </message>
    <message>
        <source>Update of 1 row</source>
        <translation>1行を更新</translation>
    </message>
    <message>
        <source>Update of %1 rows</source>
        <translation>%1行を更新</translation>
    </message>
    <message>
        <source>it must be region or country</source>
        <translation>regionまたはcountryでなければなりません</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>数値がありません</translation>
    </message>
    <message>
        <source>no GPU has this id</source>
        <translation>このIDのGPUはありません</translation>
    </message>
    <message>
        <source>a price above 0 or a range is missing</source>
        <translation>0より大きい価格または範囲がありません</translation>
    </message>
    <message>
        <source>it must not be above “high_usd”</source>
        <translation>「high_usd」以下でなければなりません</translation>
    </message>
    <message>
        <source>average of %1, %2</source>
        <translation>%1の平均、%2</translation>
    </message>
    <message>
        <source>there is neither a figure nor a known country</source>
        <translation>数値も既知の国もありません</translation>
    </message>
    <message>
        <source>object storage of AWS, for want of a price of this provider</source>
        <translation>このプロバイダーの価格がないため、AWSのオブジェクトストレージ</translation>
    </message>
    <message>
        <source>it must be training, model, inference or deployment</source>
        <translation>training、model、inference、deploymentのいずれかでなければなりません</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>there is no such kind of row</source>
        <translation>そのような種類の行はありません</translation>
    </message>
    <message>
        <source>it must be a list of rows</source>
        <translation>行のリストでなければなりません</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>そのようなフィールドはありません</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>数値でなければなりません</translation>
    </message>
    <message>
        <source>it has the wrong type</source>
        <translation>型が正しくありません</translation>
    </message>
    <message>
        <source>it must be a date such as 2026-11-21, 2026-11 or 2026, or “undated”</source>
        <translation>2026-11-21、2026-11、2026のような日付、または「undated」でなければなりません</translation>
    </message>
    <message>
        <source>it must be a day such as 2026-11-21</source>
        <translation>2026-11-21のような日付でなければなりません</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>テキストのリストでなければなりません</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>it must be at least %1</source>
        <translation>%1以上でなければなりません</translation>
    </message>
    <message>
        <source>it must be between %1 and %2</source>
        <translation>%1から%2の間でなければなりません</translation>
    </message>
    <message>
        <source>it must be above 0; leave it out when it is unknown</source>
        <translation>0より大きくなければなりません。不明な場合は省略してください</translation>
    </message>
    <message>
        <source>a text is missing, or it is there twice</source>
        <translation>テキストがないか、重複しています</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>Catalog rows</source>
        <translation>カタログの行</translation>
    </message>
    <message>
        <source>%1: origin</source>
        <translation>%1: 出所</translation>
    </message>
    <message>
        <source>%1: range</source>
        <translation>%1: 範囲</translation>
    </message>
    <message>
        <source>%1, %2 kWh</source>
        <comment>palette: day and energy of a run</comment>
        <translation>%1、%2 kWh</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>見つかりません。文字を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索とコマンド</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search runs, pages, actions…</source>
        <translation>実行、ページ、アクションを検索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1件一致</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1件一致</translation>
    </message>
    <message>
        <source>The store cannot be written, so no decision can be kept in it.</source>
        <translation>ストアに書き込めないため、決定を保存できません。</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>The decision for the scenario “%1” is in the note of the run.</source>
        <translation>シナリオ「%1」を採用する決定を、実行のメモに記録しました。</translation>
    </message>
    <message>
        <source>The decision for “%1” is in the notes of the runs; the filter finds them by “decided=chosen”.</source>
        <translation>「%1」を採用する決定を、各実行のメモに記録しました。「decided=chosen」で絞り込めます。</translation>
    </message>
    <message>
        <source>The decision is copied.</source>
        <translation>決定をコピーしました。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Scenario of all runs</source>
        <translation>全実行のシナリオ</translation>
    </message>
    <message>
        <source>The scenario that all runs are shown under</source>
        <translation>すべての実行の表示に使うシナリオ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which scenarios are shown</source>
        <translation>表示するシナリオ</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>表をエクスポート…</translation>
    </message>
    <message>
        <source>Change a value in What if</source>
        <translation>What-ifで値を変更</translation>
    </message>
    <message>
        <source>What if now</source>
        <translation>現在のWhat-if</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1件の変更</translation>
    </message>
    <message>
        <source>%1 of %2 selected runs</source>
        <translation>選択した実行%2件中%1件</translation>
    </message>
    <message>
        <source>Select several runs in the list, or give this run a scenario, to see them side by side.</source>
        <translation>並べて表示するには、一覧で複数の実行を選択するか、この実行にシナリオを設定してください。</translation>
    </message>
    <message>
        <source>Select a run to compare it.</source>
        <translation>比較する実行を選択してください。</translation>
    </message>
    <message>
        <source>Select several runs in the list to compare runs.</source>
        <translation>実行を比較するには、一覧で複数の実行を選択してください。</translation>
    </message>
    <message>
        <source>As they ran</source>
        <translation>実行時のまま</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>表をエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Comparison saved as %1.</source>
        <translation>比較を%1として保存しました。</translation>
    </message>
    <message>
        <source>Bold marks the best of each row</source>
        <translation>太字は各行の最良値</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>cost analysis</source>
        <translation>コスト分析</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the file says 0: it was probably not measured</source>
        <translation>ファイルの値は0: おそらく未測定</translation>
    </message>
    <message>
        <source>no known reason</source>
        <translation>理由は不明</translation>
    </message>
    <message>
        <source>within 5 %</source>
        <translation>5 %以内</translation>
    </message>
    <message>
        <source>nothing to recompute it from</source>
        <translation>再計算に使える値なし</translation>
    </message>
    <message>
        <source>the file counts minutes, not seconds</source>
        <translation>ファイルの値は秒ではなく分単位</translation>
    </message>
    <message>
        <source>the file counts hours, not seconds</source>
        <translation>ファイルの値は秒ではなく時間単位</translation>
    </message>
    <message>
        <source>the file counts milliseconds, not seconds</source>
        <translation>ファイルの値は秒ではなくミリ秒単位</translation>
    </message>
    <message>
        <source>the time of %1 devices is added up</source>
        <translation>デバイス%1台の時間を合算</translation>
    </message>
    <message>
        <source>the time is an estimate, written later</source>
        <translation>時間は後から書かれた推定値</translation>
    </message>
    <message>
        <source>%1 of start-up, waiting or pauses between start and end</source>
        <translation>開始から終了までに起動、待機、中断が%1</translation>
    </message>
    <message>
        <source>same start and end</source>
        <translation>開始と終了が同じ</translation>
    </message>
    <message>
        <source>the file counts joules, not kWh</source>
        <translation>ファイルの値はkWhではなくジュール単位</translation>
    </message>
    <message>
        <source>the file counts kilojoules, not kWh</source>
        <translation>ファイルの値はkWhではなくキロジュール単位</translation>
    </message>
    <message>
        <source>the file counts watt-minutes, not kWh</source>
        <translation>ファイルの値はkWhではなくワット分単位</translation>
    </message>
    <message>
        <source>the file counts watt-hours, not kWh</source>
        <translation>ファイルの値はkWhではなくワット時単位</translation>
    </message>
    <message>
        <source>the file counts MWh, not kWh</source>
        <translation>ファイルの値はkWhではなくMWh単位</translation>
    </message>
    <message>
        <source>%1 counts the machine only; PUE adds %2</source>
        <translation>%1はマシンのみ計上、PUEで%2増</translation>
    </message>
    <message>
        <source>the PUE of %1 is in the file's figure once too often</source>
        <translation>ファイルの値に%1のPUEが1回余分に掛かっている</translation>
    </message>
    <message>
        <source>the file counts one of %1 devices</source>
        <translation>ファイルはデバイス%1台中1台のみ計上</translation>
    </message>
    <message>
        <source>the file counts the %1 devices twice</source>
        <translation>ファイルはデバイス%1台を二重に計上</translation>
    </message>
    <message>
        <source>the GPU was not measured</source>
        <translation>GPUが未測定</translation>
    </message>
    <message>
        <source>the PUE is already inside the file's figure</source>
        <translation>PUEはファイルの値に算入済み</translation>
    </message>
    <message>
        <source>the file's figure means %1 W a device, RunCost expects %2 W</source>
        <translation>ファイルの値は1台%1 W相当、RunCostの想定は%2 W</translation>
    </message>
    <message>
        <source>PUE adds %1</source>
        <translation>PUEで%1増</translation>
    </message>
    <message>
        <source>the energy differs</source>
        <translation>エネルギーが異なる</translation>
    </message>
    <message>
        <source>grid %1 instead of %2 g/kWh</source>
        <translation>電力の炭素強度が%2ではなく%1 g/kWh</translation>
    </message>
    <message>
        <source>paid at the spot price</source>
        <translation>スポット価格で支払い</translation>
    </message>
    <message>
        <source>billed by the whole hour: %1 h</source>
        <translation>1時間単位の請求: %1 h</translation>
    </message>
    <message>
        <source>one of %1 GPUs is counted</source>
        <translation>GPU %1台中1台のみ計上</translation>
    </message>
    <message>
        <source>the %1 GPUs are counted twice</source>
        <translation>GPU %1台を二重に計上</translation>
    </message>
    <message>
        <source>the price of %1</source>
        <translation>%1の価格</translation>
    </message>
    <message>
        <source>%1 more than the run took is billed, %2: start-up and idle time</source>
        <translation>実行時間より%1多く請求（%2）: 起動とアイドルの時間</translation>
    </message>
    <message>
        <source>it comes to %1 a GPU-hour, the catalog says %2</source>
        <translation>1 GPU-hあたり%1相当、カタログでは%2</translation>
    </message>
    <message>
        <source>the file counts cents, not dollars</source>
        <translation>ファイルの値はドルではなくセント単位</translation>
    </message>
    <message>
        <source>electricity at %1 instead of %2 a kWh</source>
        <translation>電力価格が1 kWhあたり%2ではなく%1</translation>
    </message>
    <message>
        <source>the file takes a power by device class, RunCost the measured one</source>
        <translation>ファイルはデバイス区分の電力、RunCostは実測電力を使用</translation>
    </message>
    <message>
        <source>cloud bill</source>
        <translation>クラウド請求書</translation>
    </message>
    <message>
        <source>no price is known for where it ran</source>
        <translation>実行した場所の価格が不明</translation>
    </message>
    <message>
        <source>the file was written again later, with an estimated time</source>
        <translation>ファイルは後から推定時間で書き直されている</translation>
    </message>
    <message>
        <source>A key of cost_breakdown occurs twice, so neither value can be trusted.</source>
        <translation>cost_breakdownのキーが重複しているため、どちらの値も信頼できません。</translation>
    </message>
    <message>
        <source>cost_breakdown has no part “training”.</source>
        <translation>cost_breakdownに「training」の部分がありません。</translation>
    </message>
    <message>
        <source>“%1” is no number; it counts as unknown.</source>
        <translation>「%1」は数値ではありません。不明として扱います。</translation>
    </message>
    <message>
        <source>“%1” is negative.</source>
        <translation>「%1」は負の値です。</translation>
    </message>
    <message>
        <source>“%1” is impossibly large; it counts as unknown.</source>
        <translation>「%1」はあり得ない大きさです。不明として扱います。</translation>
    </message>
    <message>
        <source>“timestamp” is no time; it counts as unknown.</source>
        <translation>「timestamp」は時刻ではありません。不明として扱います。</translation>
    </message>
    <message>
        <source>energy / run time of %1</source>
        <translation>%1のエネルギー ÷ 実行時間</translation>
    </message>
    <message>
        <source>cost / cost per point of %1</source>
        <translation>%1のコスト ÷ 1点あたりコスト</translation>
    </message>
    <message>
        <source>the tool trains on one device</source>
        <translation>ツールは1台のデバイスで学習</translation>
    </message>
    <message>
        <source>Cost analysis</source>
        <translation>コスト分析</translation>
    </message>
    <message>
        <source>It holds no “cost_breakdown” of a cost analysis.</source>
        <translation>コスト分析の「cost_breakdown」がありません。</translation>
    </message>
    <message>
        <source>Everything is kept in US dollars. Here you choose the currency in which money is shown, with a rate that you know. Files and JSON stay in USD.</source>
        <translation>値はすべて米ドルで保持されます。ここでは、金額を表示する通貨と、ご存じのレートを指定します。ファイルとJSONはUSDのままです。</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>通貨コード</translation>
    </message>
    <message>
        <source>Units for one USD</source>
        <translation>1 USDあたりの単位数</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>レートの日付</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>レートの出典</translation>
    </message>
    <message>
        <source>ECB reference rate</source>
        <translation>ECB参照レート</translation>
    </message>
    <message>
        <source>Show US dollars</source>
        <translation>米ドルで表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show this currency</source>
        <translation>この通貨で表示</translation>
    </message>
    <message>
        <source>The code has three letters, such as EUR.</source>
        <translation>コードはEURのような3文字です。</translation>
    </message>
    <message>
        <source>The rate is a number above 0, such as 0.92; the code three letters.</source>
        <translation>レートは0.92のような0より大きい数値、コードは3文字です。</translation>
    </message>
    <message>
        <source>The date is a day such as 2026-11-21.</source>
        <translation>日付は2026-11-21のような年月日です。</translation>
    </message>
    <message>
        <source>Say where the rate is from, so that a reader can check it.</source>
        <translation>読む人が確認できるよう、レートの出典を記入してください。</translation>
    </message>
    <message>
        <source>%1 %2 was enough</source>
        <comment>unit and place on the axis</comment>
        <translation>%1 %2で十分</translation>
    </message>
    <message>
        <source>This run recorded no curves. Loss and power over time come with runs of tools that log them, such as MLflow, Weights &amp; Biases or nvidia-smi.</source>
        <translation>この実行には曲線の記録がありません。損失と電力の推移は、MLflow、Weights &amp; Biases、nvidia-smiなど、それらを記録するツールの実行に含まれます。</translation>
    </message>
    <message>
        <source>The loss has too few points to say whether the run could have stopped earlier.</source>
        <translation>損失の点が少なすぎるため、実行をもっと早く停止できたか判断できません。</translation>
    </message>
    <message>
        <source>This run recorded no loss, so nothing can be said about stopping earlier.</source>
        <translation>この実行には損失の記録がないため、早期停止の可否を判断できません。</translation>
    </message>
    <message>
        <source>The loss was still falling at the end: it never went %1 evaluations without 0.5 % of improvement.</source>
        <translation>損失は最後まで低下していました。0.5 %の改善がない評価が%1回続くことはありませんでした。</translation>
    </message>
    <message>
        <source>The rest lowered the loss from %1 to %2.</source>
        <translation>残りの学習で損失は%1から%2に低下しました。</translation>
    </message>
    <message>
        <source>The rest did not lower the loss.</source>
        <translation>残りの学習で損失は低下しませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 of the training was not needed.</source>
        <translation>%1: 学習の%2は不要でした。</translation>
    </message>
    <message>
        <source>Stopping there would have saved %1 (%2) and %3.</source>
        <translation>そこで停止していれば、%1（%2）と%3を節約できました。</translation>
    </message>
    <message>
        <source>What early stopping would save, and how to set it up</source>
        <translation>早期終了による節約とその設定方法</translation>
    </message>
    <message>
        <source>Choose a run to see its curves.</source>
        <translation>曲線を見るには実行を選択してください。</translation>
    </message>
    <message>
        <source>%1 not needed</source>
        <translation>%1は不要</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1点</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>%1のメニュー</translation>
    </message>
    <message>
        <source>Choose a run to see what it cost.</source>
        <translation>コストを見るには実行を選択してください。</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Dismiss a recommendation</source>
        <translation>推奨事項を見送る</translation>
    </message>
    <message>
        <source>Mark a recommendation as done</source>
        <translation>推奨事項を完了にする</translation>
    </message>
    <message>
        <source>Restore a recommendation</source>
        <translation>推奨事項を元に戻す</translation>
    </message>
    <message>
        <source>Delete one run</source>
        <translation>実行を1件削除</translation>
    </message>
    <message>
        <source>Delete %1 runs</source>
        <translation>実行を%1件削除</translation>
    </message>
    <message>
        <source>Remove the sample runs</source>
        <translation>サンプルの実行を削除</translation>
    </message>
    <message>
        <source>More than %1 runs have other prices; `runcost reprice --all` on the command line takes them all.</source>
        <translation>価格の異なる実行が%1件を超えています。コマンドラインの`runcost reprice --all`ですべて更新できます。</translation>
    </message>
    <message>
        <source>Re-price one run</source>
        <translation>実行1件の価格を更新</translation>
    </message>
    <message>
        <source>Re-price %1 runs</source>
        <translation>実行%1件の価格を更新</translation>
    </message>
    <message>
        <source>There is no scenario “%1” any more.</source>
        <translation>シナリオ「%1」はもうありません。</translation>
    </message>
    <message>
        <source>Delete scenario “%1”</source>
        <translation>シナリオ「%1」を削除</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>シナリオには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>シナリオ「%1」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Rename scenario “%1”</source>
        <translation>シナリオ「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使用</translation>
    </message>
    <message>
        <source>Open scenario “%1”</source>
        <translation>シナリオ「%1」を開く</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>実行が選択されていません。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>Undo list. %1 is the label of a slider.</extracomment>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>「%1」を適用</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>「%1」を取り消す</translation>
    </message>
    <message>
        <source>The choice is kept with the run, and this run cannot be written.</source>
        <translation>選択は実行とともに保存されますが、この実行には書き込めません。</translation>
    </message>
    <message>
        <source>Use the reported figure: %1</source>
        <translation>報告値を使う: %1</translation>
    </message>
    <message>
        <source>Use the recomputed figure: %1</source>
        <translation>再計算値を使う: %1</translation>
    </message>
    <message>
        <source>The note of “%1” is full: shorten it, then try again.</source>
        <translation>「%1」のメモがいっぱいです。短くしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>メモは%1文字以内です。</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>A dated line with the scores and weights goes into the note of the run, and the chosen scenario becomes its tag.</source>
        <translation>日付、スコア、重みを1行で実行のメモに書き込み、採用したシナリオを実行のタグにします。</translation>
    </message>
    <message>
        <source>A dated line with the scores and weights goes into the note of each run; the chosen one gets the tag decided=chosen, the others decided=not_chosen.</source>
        <translation>日付、スコア、重みを1行で各実行のメモに書き込みます。採用した実行にはタグdecided=chosen、その他にはdecided=not_chosenを付けます。</translation>
    </message>
    <message>
        <source>Why? For your colleagues, and for you in a month</source>
        <translation>選んだ理由は？ 同僚と1か月後の自分のために</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>決定の理由</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>順位なし</translation>
    </message>
    <message>
        <source>score %1, leads</source>
        <translation>スコア%1、首位</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>スコア%1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownとしてコピー</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>重みを均等に</translation>
    </message>
    <message>
        <source>All criteria count the same</source>
        <translation>すべての評価項目を同じ重みにします</translation>
    </message>
    <message>
        <source>Record decision…</source>
        <translation>決定を記録…</translation>
    </message>
    <message>
        <source>Writes into the notes of the runs what was chosen, and why</source>
        <translation>何をなぜ選んだかを、各実行のメモに書き込みます</translation>
    </message>
    <message>
        <source>Copy decision as text</source>
        <translation>決定をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy decision as Markdown</source>
        <translation>決定をMarkdownとしてコピー</translation>
    </message>
    <message>
        <source>Usual weights</source>
        <translation>標準の重み</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1の重み</translation>
    </message>
    <message>
        <source>Only this criterion is known for every run.</source>
        <translation>全実行で判明している評価項目はこれだけです。</translation>
    </message>
    <message>
        <source>Not known for every run: %1</source>
        <translation>一部の実行で不明: %1</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>高いほど良い</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>低いほど良い</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1、1位</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報告元</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告値</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>再計算値</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>異なる理由</translation>
    </message>
    <message>
        <source>Runs that disagree</source>
        <translation>値の異なる実行</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>しきい値（超）</translation>
    </message>
    <message>
        <source>Lists runs with a reported figure that is further off than this</source>
        <translation>報告値の差がこれを超える実行を一覧します</translation>
    </message>
    <message>
        <source>Filter the list of runs</source>
        <translation>実行一覧を絞り込む</translation>
    </message>
    <message>
        <source>Shows only these runs at the left; the filter “disagrees&gt;5” does it</source>
        <translation>左側にこれらの実行だけを表示します。フィルター「disagrees&gt;5」で行います</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>差が次を超える</translation>
    </message>
    <message>
        <source>No run differs by more than %1 %.</source>
        <translation>差が%1 %を超える実行はありません。</translation>
    </message>
    <message>
        <source>%1 of %2 runs differ; %3 of %4 figures are explained. Enter opens a run.</source>
        <translation>%2件中%1件の実行に差があります。%4個中%3個の数値は説明済みです。Enterで実行を開きます。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a collapsed dock</comment>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>%1, scenario</source>
        <translation>%1、シナリオ</translation>
    </message>
    <message>
        <source>90 % range %1</source>
        <translation>90 % 範囲 %1</translation>
    </message>
    <message>
        <source>Copies the bars as a table</source>
        <translation>棒グラフを表としてコピーします</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>この数値の根拠を表示</translation>
    </message>
    <message>
        <source>Drop to import, or to open a RunCost report</source>
        <translation>ドロップしてインポート、またはRunCostレポートを開く</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>ここにファイルまたはフォルダーをドロップ</translation>
    </message>
    <message>
        <source>Formats are detected; you review before anything is saved.</source>
        <translation>形式は自動検出されます。保存前に内容を確認できます。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation>Ctrl I</translation>
    </message>
    <message>
        <source>Change the value to see what it does.</source>
        <translation>値を変えると影響を確認できます。</translation>
    </message>
    <message>
        <source>What it changes: %1</source>
        <translation>影響: %1</translation>
    </message>
    <message>
        <source>No run of this store would cost anything else.</source>
        <translation>このストアの実行のコストは変わりません。</translation>
    </message>
    <message>
        <source>in 1 run</source>
        <translation>（実行1件）</translation>
    </message>
    <message>
        <source>in %1 runs</source>
        <translation>（実行%1件）</translation>
    </message>
    <message>
        <source>%1 %2, %3 GPU-hours</source>
        <translation>%1 %2、%3 GPU時間</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU時間</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>No offers to compare with.</source>
        <translation>比較できる料金がありません。</translation>
    </message>
    <message>
        <source>%1 stays the cheapest place.</source>
        <translation>最安の場所は%1のままです。</translation>
    </message>
    <message>
        <source>The cheapest place becomes %1 instead of %2.</source>
        <translation>最安の場所が%2から%1に変わります。</translation>
    </message>
    <message>
        <source>Runs keep their prices until you re-price them.</source>
        <translation>実行の価格は、価格を更新するまで変わりません。</translation>
    </message>
    <message>
        <source>Saving is one undo step.</source>
        <translation>保存は1回の操作として元に戻せます。</translation>
    </message>
    <message>
        <source>Computed for the newest %1 runs.</source>
        <translation>最新%1件の実行について計算しました。</translation>
    </message>
    <message>
        <source>See what your experiments cost</source>
        <translation>実験のコストを確認</translation>
    </message>
    <message>
        <source>Import run logs to get cost, energy and CO₂e per run. Nothing leaves this computer.</source>
        <translation>実行ログをインポートすると、実行ごとのコスト、エネルギー、CO₂eが得られます。データはこのコンピューターから外に出ません。</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取り可能</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Explore sample runs</source>
        <translation>サンプルの実行を見る</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>表を貼り付け</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>mlflow.db, mlruns</source>
        <translation>mlflow.db、mlruns</translation>
    </message>
    <message>
        <source>Weights &amp; Biases</source>
        <translation>Weights &amp; Biases</translation>
    </message>
    <message>
        <source>wandb folders</source>
        <translation>wandbフォルダー</translation>
    </message>
    <message>
        <source>CodeCarbon</source>
        <translation>CodeCarbon</translation>
    </message>
    <message>
        <source>emissions.csv</source>
        <translation>emissions.csv</translation>
    </message>
    <message>
        <source>cost_analysis.json</source>
        <translation>cost_analysis.json</translation>
    </message>
    <message>
        <source>experiment folders</source>
        <translation>実験フォルダー</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>sacct output</source>
        <translation>sacctの出力</translation>
    </message>
    <message>
        <source>nvidia-smi</source>
        <translation>nvidia-smi</translation>
    </message>
    <message>
        <source>power logs</source>
        <translation>電力ログ</translation>
    </message>
    <message>
        <source>Cloud bill</source>
        <translation>クラウド請求書</translation>
    </message>
    <message>
        <source>FOCUS CSV</source>
        <translation>FOCUS CSV</translation>
    </message>
    <message>
        <source>CSV or JSON</source>
        <translation>CSVまたはJSON</translation>
    </message>
    <message>
        <source>any table of runs</source>
        <translation>任意の実行表</translation>
    </message>
    <message>
        <source>No logs at hand?</source>
        <translation>手元にログがない場合</translation>
    </message>
    <message>
        <source>Sample runs show every panel. They are marked, and one click removes them.</source>
        <translation>サンプルの実行で全パネルを確認できます。目印が付き、1クリックで削除できます。</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
    </message>
    <message>
        <source>As text (Ctrl+C), Markdown or LaTeX</source>
        <translation>テキスト (Ctrl+C)、Markdown、LaTeXとして</translation>
    </message>
    <message>
        <source>What moves this</source>
        <translation>変動要因</translation>
    </message>
    <message>
        <source>One bar for each uncertain input</source>
        <translation>不確かな入力ごとに1本の棒</translation>
    </message>
    <message>
        <source>Show in What if</source>
        <translation>What-ifで表示</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>LaTeXとしてコピー</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>実行をエクスポート</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Before you share it</source>
        <translation>共有する前に</translation>
    </message>
    <message>
        <source>%1 of %2 runs written</source>
        <translation>実行%2件中%1件を書き込み済み</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>実行を読み込み中</translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation>選択した実行</translation>
    </message>
    <message>
        <source>The %1 selected runs</source>
        <translation>選択した実行%1件</translation>
    </message>
    <message>
        <source>The 1 run that is listed</source>
        <translation>一覧の実行1件</translation>
    </message>
    <message>
        <source>The %1 runs that are listed</source>
        <translation>一覧の実行%1件</translation>
    </message>
    <message>
        <source>The 1 run of the store</source>
        <translation>ストアの実行1件</translation>
    </message>
    <message>
        <source>All %1 runs</source>
        <translation>すべての実行（%1件）</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>for spreadsheets: one row per run, without curves</source>
        <translation>表計算ソフト向け: 1実行1行、曲線なし</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>for programs: everything that is known about the runs</source>
        <translation>プログラム向け: 実行について判明しているすべて</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>the same with one line per run, for large files</source>
        <translation>同じ内容を1実行1行で、大きなファイル向け</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>a table for an issue, a wiki or a chat</source>
        <translation>イシュー、Wiki、チャット用の表</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>sums by project for a monitoring system</source>
        <translation>監視システム向けのプロジェクト別合計</translation>
    </message>
    <message>
        <source>FOCUS (CSV)</source>
        <translation>FOCUS (CSV)</translation>
    </message>
    <message>
        <source>for cost tools: estimated charges in the columns of cloud bills</source>
        <translation>コスト管理ツール向け: クラウド請求書の列で表した推定課金</translation>
    </message>
    <message>
        <source>RunCost file</source>
        <translation>RunCostファイル</translation>
    </message>
    <message>
        <source>for another RunCost: dropping it on the window takes the runs in</source>
        <translation>別のRunCost向け: ウィンドウにドロップすると実行を取り込めます</translation>
    </message>
    <message>
        <source>Take out what tells who ran it and where</source>
        <translation>実行者と場所がわかる情報を取り除く</translation>
    </message>
    <message>
        <source>Goes: paths and file names, host and user names, mail and network addresses, region and country, tags about such things. Stays: times, energy, prices, and names that look like nothing in particular.</source>
        <translation>取り除くもの: パスとファイル名、ホスト名とユーザー名、メールとネットワークのアドレス、リージョンと国、それらに関するタグ。残るもの: 時間、エネルギー、価格、特定の情報に見えない名前。</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Export 1 run…</source>
        <translation>実行を1件エクスポート…</translation>
    </message>
    <message>
        <source>Export %1 runs…</source>
        <translation>実行を%1件エクスポート…</translation>
    </message>
    <message>
        <source>Runs without a time or a price have no charge and are left out.</source>
        <translation>時間または価格のない実行には課金がないため、除外されます。</translation>
    </message>
    <message>
        <source>%1 files (*.%2);;All files (*)</source>
        <translation>%1ファイル (*.%2);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>1 run exported to %1.</source>
        <translation>実行1件を%1にエクスポートしました。</translation>
    </message>
    <message>
        <source>%1 runs exported to %2.</source>
        <translation>実行%1件を%2にエクスポートしました。</translation>
    </message>
    <message>
        <source>1 run without a time or a price was left out.</source>
        <translation>時間または価格のない実行1件を除外しました。</translation>
    </message>
    <message>
        <source>The row does not have the columns of the header.</source>
        <translation>行の列がヘッダーと一致しません。</translation>
    </message>
    <message>
        <source>“%1” is no status of a run.</source>
        <translation>「%1」は実行の状態ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>JSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>period, never one</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>any</source>
        <comment>facet</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All</source>
        <comment>facet</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>none</source>
        <comment>facet</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first of some chosen values</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>値を検索</translation>
    </message>
    <message>
        <source>Estimate of the %1 cost of the run %2</source>
        <translation>実行%2の%1コストの推定</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>追加%1件、更新%2件、変更なし%3件、却下%4件</translation>
    </message>
    <message>
        <source>%1 charges added, %2 known</source>
        <translation>課金: 追加%1件、既存%2件</translation>
    </message>
    <message>
        <source>Another program is in the midst of a change, or was cut off in one (the file “%1” lies beside it). Open it once with the program that wrote it, then import it again.</source>
        <translation>別のプログラムが変更の途中か、途中で中断されました（隣にファイル「%1」があります）。書き込んだプログラムで一度開いてから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>There is no temporary folder to copy it to: %1.</source>
        <translation>コピー先の一時フォルダーがありません: %1。</translation>
    </message>
    <message>
        <source>Reading the database took longer than %1 s; it is damaged or made to keep readers busy.</source>
        <translation>データベースの読み取りに%1秒以上かかりました。破損しているか、読み手を妨げるように作られています。</translation>
    </message>
    <message>
        <source>A value in the database is larger than %1 MiB.</source>
        <translation>データベースの値が%1 MiBを超えています。</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation>データベースを読み取れません。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>データベースが破損しています。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>else %1</source>
        <comment>default value</comment>
        <translation>既定値%1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group and id of a formula</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>inputs of a formula</comment>
        <translation>入力: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>見つかりません。短い語で試してください。</translation>
    </message>
    <message>
        <source>Search manual and formulas</source>
        <translation>マニュアルと計算式を検索</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Run files (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;RunCost reports (*.pdf *.png);;All files (*)</source>
        <translation>実行ファイル (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;RunCostレポート (*.pdf *.png);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Reads what your tools have written: MLflow, Weights &amp; Biases, CodeCarbon, experiment folders, Slurm, nvidia-smi, cloud bills, tables of runs as CSV or JSON, RunCost reports and stores.</source>
        <translation>各種ツールが書き出したファイルを読み込みます：MLflow、Weights &amp; Biases、CodeCarbon、実験フォルダー、Slurm、nvidia-smi、クラウドの請求書、CSVまたはJSONの実行一覧、RunCostのレポートとデータベース。</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a table of runs from a spreadsheet.</source>
        <translation>Ctrl+Vで表計算ソフトの実行表を貼り付けます。</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>列のマッピング</translation>
    </message>
    <message>
        <source>Continue to review</source>
        <translation>確認へ進む</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>%1 files and folders</source>
        <translation>%1個のファイルとフォルダー</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>1 charge</source>
        <translation>課金1件</translation>
    </message>
    <message>
        <source>%1 charges</source>
        <translation>課金%1件</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規%1件</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更%1件</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>同一%1件</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>要確認%1件</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>却下%1件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts; rows</comment>
        <translation>%2中 %1</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>実行なし</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>records; files</comment>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>レコード1件</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>レコード%1件</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ファイル1個</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>ファイル%1個</translation>
    </message>
    <message>
        <source>%1; 1 of them joins one of these runs</source>
        <translation>%1。うち1件はこれらの実行に結合されます</translation>
    </message>
    <message>
        <source>%1; %2 of them join one of these runs</source>
        <translation>%1。うち%2件はこれらの実行に結合されます</translation>
    </message>
    <message>
        <source>%1 of cloud bills</source>
        <translation>クラウド請求書の%1</translation>
    </message>
    <message>
        <source>%1; %2 of cloud bills</source>
        <translation>%1、クラウド請求書の%2</translation>
    </message>
    <message>
        <source>%1; 1 stored charge is replaced</source>
        <translation>%1、保存済みの課金1件を置き換え</translation>
    </message>
    <message>
        <source>%1; %2 stored charges are replaced</source>
        <translation>%1、保存済みの課金%2件を置き換え</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1をインポート</translation>
    </message>
    <message>
        <source>Replace charges</source>
        <translation>課金を置き換え</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>インポートするものはありません</translation>
    </message>
    <message>
        <source>Import 1 run</source>
        <translation>実行を1件インポート</translation>
    </message>
    <message>
        <source>Import %1 runs</source>
        <translation>実行を%1件インポート</translation>
    </message>
    <message>
        <source>Stopped. %1 of whole files imported; undo takes them out again.</source>
        <translation>停止しました。完全なファイルの%1をインポートしました。元に戻す操作で取り除けます。</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>%1をインポートしました。</translation>
    </message>
    <message>
        <source>%1 and %2 imported.</source>
        <translation>%1と%2をインポートしました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file and what was left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1行を却下</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…他%1件</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーをインポート</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>却下された行をエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>pasted table %1.%2</source>
        <comment>file name</comment>
        <translation>貼り付けた表 %1.%2</translation>
    </message>
    <message>
        <source>Cannot keep what was pasted: %1.</source>
        <translation>貼り付けた内容を保持できません: %1。</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>クリップボードに表がありません。</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>結合%1件</translation>
    </message>
    <message>
        <source>nothing to import</source>
        <translation>インポートするものなし</translation>
    </message>
    <message>
        <source>%1 charges replaced</source>
        <translation>課金の置き換え%1件</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, format, counts</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>認識できません</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>却下された行をエクスポート…</translation>
    </message>
    <message>
        <source>Saves the rows that are left out as CSV, with the reason of each (Ctrl+E)</source>
        <translation>除外された行を、それぞれの理由とともにCSVで保存します (Ctrl+E)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>%1文字目</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>元のテキスト</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files; the rest was not looked at.</source>
        <translation>フォルダーに%1個を超えるファイルがあります。残りは調べていません。</translation>
    </message>
    <message>
        <source>None of its runs was wanted.</source>
        <translation>対象となる実行がありませんでした。</translation>
    </message>
    <message>
        <source>The file holds no runs.</source>
        <translation>ファイルに実行がありません。</translation>
    </message>
    <message>
        <source>%1 imported, %2 left out. %3</source>
        <translation>インポート%1件、除外%2件。%3</translation>
    </message>
    <message>
        <source>The charges are stored, but not yet matched to runs: %1</source>
        <translation>課金は保存されましたが、まだ実行に対応付けられていません: %1</translation>
    </message>
    <message>
        <source>Join records of the same run</source>
        <translation>同じ実行のレコードを結合</translation>
    </message>
    <message>
        <source>Keep the replaced values in the history</source>
        <translation>置き換えた値を履歴に残す</translation>
    </message>
    <message>
        <source>Time zone of stamps without one</source>
        <translation>指定のない時刻のタイムゾーン</translation>
    </message>
    <message>
        <source>Project of runs whose file names none</source>
        <translation>ファイルに指定のない実行のプロジェクト</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tags for every run</source>
        <translation>すべての実行に付けるタグ</translation>
    </message>
    <message>
        <source>A comma or Enter ends a tag; a word alone stands for word=true</source>
        <translation>カンマまたはEnterでタグを確定します。単語だけの場合は「単語=true」とみなします</translation>
    </message>
    <message>
        <source>Records by several tools of the same time and of the same name or project become one run</source>
        <translation>時刻が同じで、名前またはプロジェクトも同じ複数ツールのレコードを1件の実行にまとめます</translation>
    </message>
    <message>
        <source>What a changed run said before can be seen in its history</source>
        <translation>変更された実行の以前の値は、その履歴で確認できます</translation>
    </message>
    <message>
        <source>For all files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>This computer's: %1</source>
        <translation>このコンピューター: %1</translation>
    </message>
    <message>
        <source>as for all files</source>
        <translation>すべてのファイルと同じ</translation>
    </message>
    <message>
        <source>Stamps that name no zone are local time of the machine that wrote them.</source>
        <translation>タイムゾーンのないタイムスタンプは、書き込んだマシンのローカル時刻です。</translation>
    </message>
    <message>
        <source>Time zone of the file shown</source>
        <translation>表示中のファイルのタイムゾーン</translation>
    </message>
    <message>
        <source>One file carries no zone</source>
        <translation>1個のファイルにタイムゾーンがありません</translation>
    </message>
    <message>
        <source>%1 files carry no zone</source>
        <translation>%1個のファイルにタイムゾーンがありません</translation>
    </message>
    <message>
        <source>For time stamps that name no zone.</source>
        <translation>タイムゾーンのないタイムスタンプに使います。</translation>
    </message>
    <message>
        <source>%1: one record. A wrong zone may move it to another day.</source>
        <translation>%1: レコード1件。タイムゾーンを誤ると日付がずれることがあります。</translation>
    </message>
    <message>
        <source>%1: %2 records. A wrong zone may move them to another day.</source>
        <translation>%1: レコード%2件。タイムゾーンを誤ると日付がずれることがあります。</translation>
    </message>
    <message>
        <source>Only where the file names none.</source>
        <translation>ファイルに指定がない場合のみ。</translation>
    </message>
    <message>
        <source>Only where the file names none: 1 run.</source>
        <translation>ファイルに指定がない場合のみ: 実行1件。</translation>
    </message>
    <message>
        <source>Only where the file names none: %1 runs.</source>
        <translation>ファイルに指定がない場合のみ: 実行%1件。</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Write key=value, separated by commas.</source>
        <translation>key=valueをコンマ区切りで入力してください。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Energy kWh</source>
        <translation>エネルギー kWh</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>見つかったファイル</translation>
    </message>
    <message>
        <source>Say what each column of this table is (Ctrl+M)</source>
        <translation>この表の各列の内容を指定 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>ファイルのレコード</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>next issue</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Issues of the file</source>
        <translation>ファイルの問題</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 of %2 records are usable; %3 new.</source>
        <translation>レコード%2件中%1件を使用可能、新規%3件。</translation>
    </message>
    <message>
        <source>%1 more are imported and not listed.</source>
        <translation>他に%1件がインポートされますが、一覧には表示しません。</translation>
    </message>
    <message>
        <source>One thing to look at. The file on disk is not changed.</source>
        <translation>確認が必要な点が1件あります。ディスク上のファイルは変更されません。</translation>
    </message>
    <message>
        <source>%1 things to look at. The file on disk is not changed.</source>
        <translation>確認が必要な点が%1件あります。ディスク上のファイルは変更されません。</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自動認識のとおり</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>The bill %1 is older than what is stored; the stored charges were kept, %2 of the file left out.</source>
        <translation>請求書%1は保存済みのものより古いため、保存済みの課金を残し、ファイルの課金%2件を除外しました。</translation>
    </message>
    <message>
        <source>The bill %1 is older than what is stored; the stored charges will be kept, %2 of the file left out.</source>
        <translation>請求書%1は保存済みのものより古いため、保存済みの課金を残し、ファイルの課金%2件を除外します。</translation>
    </message>
    <message>
        <source>The bill %1 was here from an earlier file: %2 of its charges have changed or are gone, and were taken out.</source>
        <translation>請求書%1は以前のファイルで取り込み済みです。変更されたか、なくなった課金%2件を取り除きました。</translation>
    </message>
    <message>
        <source>The bill %1 is here from an earlier file: %2 of its charges have changed or are gone, and will be taken out.</source>
        <translation>請求書%1は以前のファイルで取り込み済みです。変更されたか、なくなった課金%2件を取り除きます。</translation>
    </message>
    <message>
        <source>The file brings so many new runs that not all of them were compared with the records of other tools.</source>
        <translation>ファイルの新規実行が多いため、一部は他のツールのレコードと照合していません。</translation>
    </message>
    <message>
        <source>1 run is older here than what is stored; the stored values were kept.</source>
        <translation>実行1件が保存済みのものより古いため、保存済みの値を残しました。</translation>
    </message>
    <message>
        <source>%1 runs are older here than what is stored; the stored values were kept.</source>
        <translation>実行%1件が保存済みのものより古いため、保存済みの値を残しました。</translation>
    </message>
    <message>
        <source>Job %1 of the list: %2</source>
        <translation>一覧のジョブ%1: %2</translation>
    </message>
    <message>
        <source>“job_id” is no job number.</source>
        <translation>「job_id」はジョブ番号ではありません。</translation>
    </message>
    <message>
        <source>it has no “time”: list jobs with sacct --json, not with squeue.</source>
        <translation>「time」がありません。squeueではなくsacct --jsonでジョブを一覧してください。</translation>
    </message>
    <message>
        <source>“elapsed” is no run time.</source>
        <translation>「elapsed」は実行時間ではありません。</translation>
    </message>
    <message>
        <source>%1 value(s) written as NaN or Infinity are unknown.</source>
        <translation>NaNまたはInfinityと書かれた値%1個を不明として扱います。</translation>
    </message>
    <message>
        <source>%1 half character(s) were replaced.</source>
        <translation>不完全な文字%1個を置き換えました。</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>JSONを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Reset to the baseline</source>
        <translation>ベースラインに戻す</translation>
    </message>
    <message>
        <source>%1 more saves %2</source>
        <translation>%1増で%2節約</translation>
    </message>
    <message>
        <source>%1 more adds %2</source>
        <translation>%1増で%2増加</translation>
    </message>
    <message>
        <source>Baseline %1 (%2) %3</source>
        <translation>ベースライン%1 (%2) %3</translation>
    </message>
    <message>
        <source>Explain its effect</source>
        <translation>影響の根拠を表示</translation>
    </message>
    <message>
        <source>Price 0</source>
        <translation>価格0</translation>
    </message>
    <message>
        <source>“%1” is 0; leave it out when it is unknown.</source>
        <translation>「%1」が0です。不明な場合は省略してください。</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>The row does not say where its figures come from.</source>
        <translation>行に数値の出典が示されていません。</translation>
    </message>
    <message>
        <source>No source date</source>
        <translation>出典の日付なし</translation>
    </message>
    <message>
        <source>The row has no date, so nobody knows how old it is.</source>
        <translation>行に日付がないため、どれほど古いかわかりません。</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1日経過</translation>
    </message>
    <message>
        <source>The row is of %1: %2 days old, more than %3.</source>
        <translation>行は%1のもので、%2日経過しています（目安は%3日以内）。</translation>
    </message>
    <message>
        <source>Below the PCIe card</source>
        <translation>PCIeカード未満</translation>
    </message>
    <message>
        <source>%1 W are less than the %2 W of %3, which is the PCIe card of the same chip.</source>
        <translation>%1 Wは、同じチップのPCIeカードである%3の%2 Wを下回ります。</translation>
    </message>
    <message>
        <source>Unknown GPU</source>
        <translation>不明なGPU</translation>
    </message>
    <message>
        <source>The row names no GPU of the catalog, so that no run can use its price.</source>
        <translation>行のGPUがカタログにないため、どの実行もその価格を使えません。</translation>
    </message>
    <message>
        <source>Dearer than on-demand</source>
        <translation>オンデマンドより高価</translation>
    </message>
    <message>
        <source>Spot at %1 is above on-demand at %2 (%3).</source>
        <translation>スポットの%1がオンデマンドの%2を上回っています（%3）。</translation>
    </message>
    <message>
        <source>%1× its neighbour</source>
        <translation>隣の%1×</translation>
    </message>
    <message>
        <source>%1 against %2 of %3: a jump above %4×.</source>
        <translation>%3の%2に対して%1: %4×を超える差です。</translation>
    </message>
    <message>
        <source>%1× the median</source>
        <translation>中央値の%1×</translation>
    </message>
    <message>
        <source>%1 is more than twice the median %2 of this GPU.</source>
        <translation>%1は、このGPUの中央値%2の2倍を超えています。</translation>
    </message>
    <message>
        <source>Another scope</source>
        <translation>対象範囲の相違</translation>
    </message>
    <message>
        <source>“%1” is %2, others of %3 are not (%4): such figures must not be compared.</source>
        <translation>「%1」は%2ですが、%3の他の値は異なります（%4）。このような数値は比較できません。</translation>
    </message>
    <message>
        <source>without a scope</source>
        <translation>対象範囲なし</translation>
    </message>
    <message>
        <source>the countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>The steps of job %1 are listed without the job itself; they stand for it.</source>
        <translation>ジョブ%1はステップだけが記載されているため、ステップをジョブの代わりとします。</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>行が1 MiBを超えています。</translation>
    </message>
    <message>
        <source>The line holds a NUL byte.</source>
        <translation>行にNULバイトがあります。</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB.</source>
        <translation>セルが64 KiBを超えています。</translation>
    </message>
    <message>
        <source>A cell holds the separator itself; the line was put together.</source>
        <translation>セルに区切り文字そのものが含まれるため、行をつなぎ直しました。</translation>
    </message>
    <message>
        <source>“JobID” is no job number.</source>
        <translation>「JobID」はジョブ番号ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no state that RunCost knows; it counts as unknown.</source>
        <translation>「%1」はRunCostが知らない状態です。不明として扱います。</translation>
    </message>
    <message>
        <source>“%1” is no run time.</source>
        <translation>「%1」は実行時間ではありません。</translation>
    </message>
    <message>
        <source>“ConsumedEnergyRaw” is no energy; it counts as unknown.</source>
        <translation>「ConsumedEnergyRaw」はエネルギーではありません。不明として扱います。</translation>
    </message>
    <message>
        <source>“ConsumedEnergy” is rounded; list ConsumedEnergyRaw to have the energy imported.</source>
        <translation>「ConsumedEnergy」は丸められています。エネルギーをインポートするにはConsumedEnergyRawを出力してください。</translation>
    </message>
    <message>
        <source>The header is repeated here: the logger was started again.</source>
        <translation>ここでヘッダーが繰り返されています。ロガーが再起動されました。</translation>
    </message>
    <message>
        <source>“%1” is no number with a unit that belongs there.</source>
        <translation>「%1」はここに合う単位の付いた数値ではありません。</translation>
    </message>
    <message>
        <source>“timestamp” is no time.</source>
        <translation>「timestamp」は時刻ではありません。</translation>
    </message>
    <message>
        <source>Summer time ends here; the hour that comes twice was put in order.</source>
        <translation>ここで夏時間が終わります。重複する1時間を順に並べました。</translation>
    </message>
    <message>
        <source>The clock goes back here; what follows is put behind what was before.</source>
        <translation>ここで時計が戻っています。以降は前の記録の後ろに続けました。</translation>
    </message>
    <message>
        <source>No column tells the GPUs apart; rows of the same moment were taken for %1 GPUs.</source>
        <translation>GPUを区別する列がないため、同時刻の行をGPU %1台とみなしました。</translation>
    </message>
    <message>
        <source>No column tells GPUs apart; the log counts as one GPU.</source>
        <translation>GPUを区別する列がないため、ログをGPU 1台とみなします。</translation>
    </message>
    <message>
        <source>No GPU draws %1 W: the power was read as milliwatts.</source>
        <translation>%1 WのGPUはないため、電力をミリワットとして読み取りました。</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>最近使ったストア</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Scenario “%1” saved.</source>
        <translation>シナリオ「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>ルールを読み込む</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>ルール (*.json)</translation>
    </message>
    <message>
        <source>Add sample runs</source>
        <translation>サンプルの実行を追加</translation>
    </message>
    <message>
        <source>The run “%1” ended without a word; it is marked as killed.</source>
        <translation>実行「%1」は通知なく終了したため、強制終了としました。</translation>
    </message>
    <message>
        <source>%1 recorded runs ended without a word; they are marked as killed.</source>
        <translation>記録された実行%1件が通知なく終了したため、強制終了としました。</translation>
    </message>
    <message>
        <source>%1 – RunCost</source>
        <comment>run and program</comment>
        <translation>%1 – RunCost</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>実行 (%1)</translation>
    </message>
    <message>
        <source>What if, %1 changed</source>
        <translation>What-if、%1件変更</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>1 change, not saved</source>
        <translation>変更1件、未保存</translation>
    </message>
    <message>
        <source>%1 changes, not saved</source>
        <translation>変更%1件、未保存</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message>
        <source>Your rules are in %1.</source>
        <translation>独自のルールは%1にあります。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>1 rule of your own is in use.</source>
        <translation>独自のルールを1件使用中です。</translation>
    </message>
    <message>
        <source>%1 rules of your own are in use.</source>
        <translation>独自のルールを%1件使用中です。</translation>
    </message>
    <message>
        <source>No store is open. Ctrl+O opens one or makes a new one.</source>
        <translation>ストアが開かれていません。Ctrl+Oで開くか新規作成します。</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>実行をインポート</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the cells with their header first.</source>
        <translation>クリップボードに表がありません。先にヘッダーを含めてセルをコピーしてください。</translation>
    </message>
    <message>
        <source>1 charge imported.</source>
        <translation>課金1件をインポートしました。</translation>
    </message>
    <message>
        <source>%1 charges imported.</source>
        <translation>課金%1件をインポートしました。</translation>
    </message>
    <message>
        <source>Nothing new: all runs were in the store.</source>
        <translation>新しいものはありません。すべての実行がストアにありました。</translation>
    </message>
    <message>
        <source>%1 runs updated.</source>
        <translation>実行%1件を更新しました。</translation>
    </message>
    <message>
        <source>1 run imported.</source>
        <translation>実行1件をインポートしました。</translation>
    </message>
    <message>
        <source>%1 runs imported.</source>
        <translation>実行%1件をインポートしました。</translation>
    </message>
    <message>
        <source>1 run came in from a watched folder.</source>
        <translation>監視フォルダーから実行1件を取り込みました。</translation>
    </message>
    <message>
        <source>%1 runs came in from watched folders.</source>
        <translation>監視フォルダーから実行%1件を取り込みました。</translation>
    </message>
    <message>
        <source>1 run of a watched folder has new values.</source>
        <translation>監視フォルダーの実行1件に新しい値があります。</translation>
    </message>
    <message>
        <source>%1 runs of watched folders have new values.</source>
        <translation>監視フォルダーの実行%1件に新しい値があります。</translation>
    </message>
    <message>
        <source>Attach power log</source>
        <translation>電力ログを紐付け</translation>
    </message>
    <message>
        <source>Logs of nvidia-smi (*.csv *.txt *.log);;All files (*)</source>
        <translation>nvidia-smiのログ (*.csv *.txt *.log);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Power attached to “%1”: %2 kWh, %3 % of the run.</source>
        <translation>「%1」に電力を紐付けました: %2 kWh、実行の%3 %。</translation>
    </message>
    <message>
        <source>Log attached to “%1”: %2 % of the run.</source>
        <translation>「%1」にログを紐付けました: 実行の%2 %。</translation>
    </message>
    <message>
        <source>Opened the first of %1 runs from “%2”. Ctrl+I imports them all.</source>
        <translation>「%2」の実行%1件のうち、最初の1件を開きました。Ctrl+Iですべてインポートできます。</translation>
    </message>
    <message>
        <source>Opened from “%1”. The run is not in the store.</source>
        <translation>「%1」から開きました。この実行はストアにありません。</translation>
    </message>
    <message>
        <source>Opened from “%1”, made with catalog %2. Figures here use catalog %3.</source>
        <translation>「%1」から開きました。作成時のカタログは%2、ここでの数値はカタログ%3によります。</translation>
    </message>
    <message>
        <source>Report saved as %1.</source>
        <translation>レポートを%1として保存しました。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>1 run deleted.</source>
        <translation>実行1件を削除しました。</translation>
    </message>
    <message>
        <source>%1 runs deleted.</source>
        <translation>実行%1件を削除しました。</translation>
    </message>
    <message>
        <source>The sample runs are removed.</source>
        <translation>サンプルの実行を削除しました。</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>ストアを開く</translation>
    </message>
    <message>
        <source>The store was of an older version. A copy of it is “%1”.</source>
        <translation>ストアは古いバージョンでした。コピーは「%1」です。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>“%1” is watched: new and grown files come in by themselves.</source>
        <translation>「%1」を監視中です。新しいファイルや増えたファイルを自動で取り込みます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop watching “%1”</source>
        <translation>「%1」の監視を停止</translation>
    </message>
    <message>
        <source>“%1” is no longer watched.</source>
        <translation>「%1」の監視を終了しました。</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>監視中のフォルダーなし</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Money is shown in US dollars.</source>
        <translation>金額を米ドルで表示します。</translation>
    </message>
    <message>
        <source>The next start speaks the other language.</source>
        <translation>次回の起動から、選択した言語で表示します。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>All settings are back to how they were at first. Stores and watched folders stay.</source>
        <translation>すべての設定を初期状態に戻しました。ストアと監視フォルダーはそのままです。</translation>
    </message>
    <message>
        <source>Scenario of the last time</source>
        <translation>前回のシナリオ</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>実行の一覧</translation>
    </message>
    <message>
        <source>Import with Ctrl+I, or drop files and folders anywhere. Click a run to see it; select several to see their sum.</source>
        <translation>Ctrl+Iでインポートするか、ファイルやフォルダーを任意の場所にドロップします。実行をクリックすると表示し、複数選択すると合計を表示します。</translation>
    </message>
    <message>
        <source>What a run cost, and why</source>
        <translation>実行のコストとその理由</translation>
    </message>
    <message>
        <source>Six panels, each with one finding. Click any number, or reach it with Tab and press Enter: it explains itself, with formula, inputs and sources.</source>
        <translation>6つのパネルが、それぞれ1つの所見を示します。数値をクリックするか、Tabで移動してEnterを押すと、計算式、入力、出典とともに根拠を表示します。</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Move a slider: every figure follows at once. The dashed outlines are the baseline. Ctrl+Z takes a step back, Ctrl+S keeps a scenario.</source>
        <translation>スライダーを動かすと、すべての数値がすぐに変わります。破線の枠はベースラインです。Ctrl+Zで1つ戻り、Ctrl+Sでシナリオを保存します。</translation>
    </message>
    <message>
        <source>Reports and everything else</source>
        <translation>レポートとその他の機能</translation>
    </message>
    <message>
        <source>Ctrl+P makes a report to hand on. Ctrl+K finds every command, run and formula. F1 opens the manual, Shift+F1 explains the part you are in.</source>
        <translation>Ctrl+Pで共有用のレポートを作成します。Ctrl+Kでコマンド、実行、計算式を検索できます。F1でマニュアルを開き、Shift+F1で現在の部分の説明を表示します。</translation>
    </message>
    <message>
        <source>The scenario is now “%1”.</source>
        <translation>シナリオは現在「%1」です。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Which panels are shown</source>
        <translation>表示するパネル</translation>
    </message>
    <message>
        <source>Scenario “%1” deleted.</source>
        <translation>シナリオ「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Save scenario as a file</source>
        <translation>シナリオをファイルとして保存</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>シナリオ (*.json)</translation>
    </message>
    <message>
        <source>Scenario “%1” saved as %2.</source>
        <translation>シナリオ「%1」を%2として保存しました。</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>シナリオファイルを開く</translation>
    </message>
    <message>
        <source>Scenario “%1” is opened and in use.</source>
        <translation>シナリオ「%1」を開き、適用しました。</translation>
    </message>
    <message>
        <source>Field of this column</source>
        <translation>この列のフィールド</translation>
    </message>
    <message>
        <source>Unit of this column</source>
        <translation>この列の単位</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>confidence, reason</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>最初の3つの値</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Unit or format</source>
        <translation>単位または形式</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>no field matches</source>
        <translation>一致するフィールドなし</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>field or unit</comment>
        <translation>元は%1</translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <comment>field or unit, confidence</comment>
        <translation>元は%1、%2</translation>
    </message>
    <message>
        <source>Cost $</source>
        <translation>コスト $</translation>
    </message>
    <message>
        <source>Reported $</source>
        <translation>報告値 $</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>look at this row</comment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a place that is not known</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>The column mappings cannot be saved in “%1”.</source>
        <translation>列マッピングを「%1」に保存できません。</translation>
    </message>
    <message>
        <source>A column mapping needs a name.</source>
        <translation>列マッピングには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a column mapping “%1” already.</source>
        <translation>列マッピング「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Nothing is open: every value can be read.</source>
        <translation>未確定の点はありません。すべての値を読み取れます。</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>質問なし</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>質問1件</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>質問%1件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, what is open</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>US dollars for one</source>
        <translation>1単位あたりの米ドル</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Saved profile</source>
        <translation>保存したプロファイル</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Keep this mapping under a name (Ctrl+S)</source>
        <translation>このマッピングに名前を付けて保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Give the profile another name</source>
        <translation>プロファイルの名前を変更</translation>
    </message>
    <message>
        <source>Forget the profile; what was imported with it stays</source>
        <translation>プロファイルを破棄します。それでインポートしたものは残ります</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>名前を入力してEnter</translation>
    </message>
    <message>
        <source>Use for files named</source>
        <translation>対象ファイル名</translation>
    </message>
    <message>
        <source>File names that the profile is used for; * stands for any letters</source>
        <translation>プロファイルを使うファイル名。*は任意の文字列を表します</translation>
    </message>
    <message>
        <source>Separator of cells</source>
        <translation>セルの区切り</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点記号</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>ファイルの文字コード</translation>
    </message>
    <message>
        <source>Line of the column names</source>
        <translation>列名の行</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>ヘッダーの行</translation>
    </message>
    <message>
        <source>Needed for cost</source>
        <translation>コストに必要</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A saved profile maps the next file of this kind by itself.</source>
        <translation>保存したプロファイルは、次の同種のファイルを自動でマッピングします。</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>1回使用</translation>
    </message>
    <message>
        <source>used %1 times</source>
        <translation>%1回使用</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match.</source>
        <comment>day, uses, columns</comment>
        <translation>%1に保存、%2。%4列中%3列が一致。</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match; 1 is another.</source>
        <comment>day, uses, columns</comment>
        <translation>%1に保存、%2。%4列中%3列が一致、1列は異なります。</translation>
    </message>
    <message>
        <source>Saved %1, %2. %3 of %4 columns match; %5 are others.</source>
        <comment>day, uses, columns</comment>
        <translation>%1に保存、%2。%4列中%3列が一致、%5列は異なります。</translation>
    </message>
    <message>
        <source>JSON says so itself.</source>
        <translation>JSONに含まれています。</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>列なし</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>再推定</translation>
    </message>
    <message>
        <source>Forget what you set and look at the names and values once more</source>
        <translation>設定を破棄し、名前と値を調べ直します</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Runs that the mapping makes</source>
        <translation>マッピングで得られる実行</translation>
    </message>
    <message>
        <source>Resulting runs</source>
        <translation>得られる実行</translation>
    </message>
    <message>
        <source>%1 of %2 columns have a field.</source>
        <translation>%2列中%1列にフィールドがあります。</translation>
    </message>
    <message>
        <source>One needs a look: %1.</source>
        <translation>1列は確認が必要です: %1。</translation>
    </message>
    <message>
        <source>%1 need a look: %2.</source>
        <translation>%1列は確認が必要です: %2。</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1、%2行</translation>
    </message>
    <message>
        <source>RunCost and the file agree within %1 where both know the cost.</source>
        <translation>両方のコストが判明している範囲で、RunCostとファイルの差は%1以内です。</translation>
    </message>
    <message>
        <source>No run comes of these columns yet.</source>
        <translation>この列からはまだ実行が得られません。</translation>
    </message>
    <message>
        <source>What the first rows become; nothing is stored yet.</source>
        <translation>最初の行の変換結果です。まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>1 run, live</source>
        <translation>実行1件、ライブ</translation>
    </message>
    <message>
        <source>%1 runs, live</source>
        <translation>実行%1件、ライブ</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>%1; line %2: %3</source>
        <translation>%1、%2行目: %3</translation>
    </message>
    <message>
        <source>First %1; line %2: %3</source>
        <translation>先頭%1、%2行目: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>First %1; all are read at the import.</source>
        <translation>先頭%1。インポート時にはすべて読み取ります。</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>MLflow database</source>
        <translation>MLflowデータベース</translation>
    </message>
    <message>
        <source>The database changed while it was read. Import it again.</source>
        <translation>読み取り中にデータベースが変更されました。もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>MLflow folder</source>
        <translation>MLflowフォルダー</translation>
    </message>
    <message>
        <source>It is no folder of MLflow.</source>
        <translation>MLflowのフォルダーではありません。</translation>
    </message>
    <message>
        <source>the run names no GPU, so no price fits</source>
        <translation>実行にGPU名がなく、合う価格がない</translation>
    </message>
    <message>
        <source>the catalog does not know the GPU “%1”</source>
        <translation>GPU「%1」がカタログにない</translation>
    </message>
    <message>
        <source>the catalog has no price for %1 at %2</source>
        <translation>カタログに%2の%1の価格がない</translation>
    </message>
    <message>
        <source>no hardware price given: energy only</source>
        <translation>ハードウェア価格なし: エネルギーのみ</translation>
    </message>
    <message>
        <source>straight-line life of a GPU machine</source>
        <translation>GPU マシンの定額償却</translation>
    </message>
    <message>
        <source>the run does not say where it ran: choose a place</source>
        <translation>実行に場所の記録がない: 場所を選択</translation>
    </message>
    <message>
        <source>reported cost ÷ GPU-hours, %1</source>
        <translation>報告されたコスト ÷ GPU時間、%1</translation>
    </message>
    <message>
        <source>billed cost ÷ GPU-hours, %1</source>
        <translation>請求コスト ÷ GPU時間、%1</translation>
    </message>
    <message>
        <source>hourly price ÷ GPUs, %1</source>
        <translation>時間単価 ÷ GPU数、%1</translation>
    </message>
    <message>
        <source>none until you choose some</source>
        <translation>選択するまでなし</translation>
    </message>
    <message>
        <source>spot against on-demand, %1</source>
        <translation>スポットとオンデマンドの比較、%1</translation>
    </message>
    <message>
        <source>one interruption per 10 h of spot</source>
        <translation>スポット 10 時間ごとに 1 回の中断</translation>
    </message>
    <message>
        <source>every 15 min up to 8 h, every 10 min above</source>
        <translation>8 時間までは 15 分ごと、それ以上は 10 分ごと</translation>
    </message>
    <message>
        <source>one minute to save a checkpoint</source>
        <translation>チェックポイントの保存に 1 分</translation>
    </message>
    <message>
        <source>five minutes to restart</source>
        <translation>再起動に 5 分</translation>
    </message>
    <message>
        <source>no managed platform</source>
        <translation>マネージドプラットフォームなし</translation>
    </message>
    <message>
        <source>the classic dashboard's month</source>
        <translation>従来のダッシュボードの月</translation>
    </message>
    <message>
        <source>one prediction a request</source>
        <translation>1リクエストに予測1件</translation>
    </message>
    <message>
        <source>half of the latency does not grow with the batch: agrees with the sources' 40 % saving</source>
        <translation>レイテンシの半分はバッチとともに増えない：出典の 40 % 削減と一致</translation>
    </message>
    <message>
        <source>1 GB serverless function</source>
        <translation>1 GB のサーバーレス関数</translation>
    </message>
    <message>
        <source>three checkpoints and the dataset</source>
        <translation>チェックポイント3個とデータセット</translation>
    </message>
    <message>
        <source>the model is downloaded once</source>
        <translation>モデルのダウンロード1回</translation>
    </message>
    <message>
        <source>from start to end, your choice</source>
        <translation>開始から終了まで、手動選択</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>記録のとおり</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>1台のデバイス</translation>
    </message>
    <message>
        <source>adding GPUs costs 7 % more GPU-hours a doubling</source>
        <translation>GPU を 2 倍にするごとに GPU 時間が 7 % 増える</translation>
    </message>
    <message>
        <source>doubling the batch saves 20 % of a step: middle of the sources' 15 – 30 %</source>
        <translation>バッチを 2 倍にすると 1 ステップの 20 % を節約：出典の 15 – 30 % の中間</translation>
    </message>
    <message>
        <source>TDP of %1 × utilisation, idle floor 12 %</source>
        <translation>%1のTDP × 使用率、アイドル下限12 %</translation>
    </message>
    <message>
        <source>recorded energy ÷ time, %1</source>
        <translation>記録されたエネルギー ÷ 時間、%1</translation>
    </message>
    <message>
        <source>the energy counts as the file states it, your choice</source>
        <translation>エネルギーはファイルの値のとおり、手動選択</translation>
    </message>
    <message>
        <source>already inside the recorded energy</source>
        <translation>記録されたエネルギーに算入済み</translation>
    </message>
    <message>
        <source>reported cost ÷ energy, %1</source>
        <translation>報告されたコスト ÷ エネルギー、%1</translation>
    </message>
    <message>
        <source>scaled by TDP to %1</source>
        <translation>TDPで%1に換算</translation>
    </message>
    <message>
        <source>reported emissions ÷ energy, %1</source>
        <translation>報告された排出量 ÷ エネルギー、%1</translation>
    </message>
    <message>
        <source>implied by the file: emissions ÷ energy, %1</source>
        <translation>ファイルから算出: 排出量 ÷ エネルギー、%1</translation>
    </message>
    <message>
        <source>What if, set by you</source>
        <translation>What-if、手動設定</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>メモとタグ</translation>
    </message>
    <message>
        <source>What is worth knowing about this run; the filter above the runs finds it.</source>
        <translation>この実行について知っておくべきこと。実行一覧の上の絞り込みで検索できます。</translation>
    </message>
    <message>
        <source>The run has no tags.</source>
        <translation>この実行にはタグがありません。</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Save note (%1)</source>
        <translation>メモを保存 (%1)</translation>
    </message>
    <message>
        <source>nvidia-smi log</source>
        <translation>nvidia-smiログ</translation>
    </message>
    <message>
        <source>Cannot write the catalog file “%1”: %2. It is unchanged.</source>
        <translation>カタログファイル「%1」に書き込めません: %2。変更されていません。</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>it is larger than 8 MiB</source>
        <translation>8 MiBを超えています</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>根拠を表示</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>図で表示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左に移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右に移動</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>このパネルを隠す</translation>
    </message>
    <message>
        <source>Save panel</source>
        <translation>パネルを保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG図 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDFページ (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>None of the mapped columns is in the file.</source>
        <translation>マッピングされた列がファイルにありません。</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>読み取り中にファイルが短くなりました。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reads and analyses the run again</source>
        <translation>実行をもう一度読み込んで分析します</translation>
    </message>
    <message>
        <source>Cost against quality</source>
        <translation>コストと品質</translation>
    </message>
    <message>
        <source>Other runs of the project are cheaper and better than all of these.</source>
        <translation>プロジェクト内に、これらのどれよりも安く高品質な実行が他にあります。</translation>
    </message>
    <message>
        <source>%1 is on the line: no other run is both cheaper and better.</source>
        <translation>%1は線上にあります。これより安く、かつ良い実行はありません。</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>フロント上</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>別の実行</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>パレートフロント</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>No other values to compare with</source>
        <translation>比較できる値が他にありません</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, shipped %4, own %5</source>
        <translation>%1: %2～%3、同梱%4、独自%5</translation>
    </message>
    <message>
        <source>shipped %1</source>
        <translation>同梱%1</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>独自%1</translation>
    </message>
    <message>
        <source>Train on %1, it is large enough</source>
        <translation>%1で学習（十分な容量）</translation>
    </message>
    <message>
        <source>Train at %1 on %2</source>
        <translation>%1の%2で学習</translation>
    </message>
    <message>
        <source>Train at %1</source>
        <translation>%1で学習</translation>
    </message>
    <message>
        <source>Train in %1, a cleaner grid</source>
        <translation>よりクリーンな系統の%1で学習</translation>
    </message>
    <message>
        <source>Stop early: epoch %1 was enough</source>
        <translation>早期終了: エポック%1で十分</translation>
    </message>
    <message>
        <source>Stop early: step %1 was enough</source>
        <translation>早期終了: ステップ%1で十分</translation>
    </message>
    <message>
        <source>Stop early: %1 %2 was enough</source>
        <translation>早期終了: %1 %2で十分</translation>
    </message>
    <message>
        <source>typical %1 %</source>
        <translation>一般に%1 %</translation>
    </message>
    <message>
        <source>typical %1 – %2 %</source>
        <translation>一般に%1～%2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a typical saving and a part of the cost</comment>
        <extracomment>%1 is "typical 40 – 60 %", %2 a part of the cost such as training</extracomment>
        <translation>%1（%2に対して）</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>%1, %2 kWh, training %3 (run %4)</source>
        <translation>%1、%2 kWh、学習%3（実行%4）</translation>
    </message>
    <message>
        <source>%1 of %2 are spent.</source>
        <translation>%2のうち%1を使用しました。</translation>
    </message>
    <message>
        <source>The budget of %1 is spent; the command is stopped.</source>
        <translation>予算の%1を使い切ったため、コマンドを停止します。</translation>
    </message>
    <message>
        <source>1 rejected row saved as %1.</source>
        <translation>却下された行1件を%1として保存しました。</translation>
    </message>
    <message>
        <source>%1 rejected rows saved as %2.</source>
        <translation>却下された行%1件を%2として保存しました。</translation>
    </message>
    <message>
        <source>%1 more are not in it.</source>
        <translation>他に%1件ありますが、含まれていません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Stopped: the report holds %1 of %2 runs.</source>
        <translation>停止しました。レポートに含まれるのは実行%2件中%1件です。</translation>
    </message>
    <message>
        <source>The report holds %1 of %2 runs: the others could not be read.</source>
        <translation>レポートに含まれるのは実行%2件中%1件です。残りは読み取れませんでした。</translation>
    </message>
    <message>
        <source>Stopped: some texts are still in the language before.</source>
        <translation>停止しました。一部のテキストは変更前の言語のままです。</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>%1を保存…</translation>
    </message>
    <message>
        <source>Fit page, %1 %</source>
        <translation>ページに合わせる、%1 %</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>%1, %2, vector text.</source>
        <translation>%1、%2、ベクター文字。</translation>
    </message>
    <message>
        <source>%1, %2, vector text. Catalog %3 is named in the footer. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1、%2、ベクター文字。フッターにカタログ%3を記載します。実行とシナリオを内蔵しており、ファイルをインポートすると復元できます。</translation>
    </message>
    <message>
        <source>%1, %2, vector text. Catalog %3 is named in the footer. The runs and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1、%2、ベクター文字。フッターにカタログ%3を記載します。すべての実行とシナリオを内蔵しており、ファイルをインポートすると復元できます。</translation>
    </message>
    <message>
        <source>One page with this picture, findings, tables and assumptions. No scripts, no links. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>この画像、所見、表、前提条件を載せた1ページ。スクリプトもリンクもありません。実行とシナリオを内蔵しており、ファイルをインポートすると復元できます。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. The run and the scenario travel inside: import the file to bring them back.</source>
        <translation>%1 × %2ピクセル。実行とシナリオを内蔵しており、ファイルをインポートすると復元できます。</translation>
    </message>
    <message>
        <source>One page of vectors.</source>
        <translation>ベクター形式の1ページ。</translation>
    </message>
    <message>
        <source>%1 bytes of text, UTF-8.</source>
        <translation>テキスト%1バイト、UTF-8。</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1ファイル (*.%2)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Chooses the sections</source>
        <translation>セクションを選択します</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Report, PDF</source>
        <translation>レポート、PDF</translation>
    </message>
    <message>
        <source>Dashboard, PNG</source>
        <translation>ダッシュボード、PNG</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Dashboard, SVG</source>
        <translation>ダッシュボード、SVG</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>ベクター</translation>
    </message>
    <message>
        <source>Web page, HTML</source>
        <translation>ウェブページ、HTML</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1ファイル</translation>
    </message>
    <message>
        <source>Summary, Markdown</source>
        <translation>要約、Markdown</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>All figures, JSON</source>
        <translation>全数値、JSON</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>プログラム向け</translation>
    </message>
    <message>
        <source>All figures, CSV</source>
        <translation>全数値、CSV</translation>
    </message>
    <message>
        <source>for tables</source>
        <translation>表向け</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>氏名またはグループ</translation>
    </message>
    <message>
        <source>Single runs</source>
        <translation>個別の実行</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Scenario and baseline</source>
        <translation>シナリオとベースライン</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1、元は%2</translation>
    </message>
    <message>
        <source>Baseline only</source>
        <translation>ベースラインのみ</translation>
    </message>
    <message>
        <source>As it ran</source>
        <translation>実行時のまま</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>16:9 slide</source>
        <translation>16:9スライド</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>not grey</comment>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>For printers without colour: parts differ in lightness, judgements in their sign</source>
        <translation>白黒プリンター向け: 内訳は明るさ、評価は記号で区別します</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>4×</source>
        <translation>4×</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>ファイルのプレビュー</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Preview and files are drawn by the same code</source>
        <translation>プレビューとファイルは同じコードで描画されます</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2ページ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Shows how the pages will be printed (Ctrl+Shift+P)</source>
        <translation>ページの印刷イメージを表示します (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>All runs of the project</source>
        <translation>プロジェクトの全実行</translation>
    </message>
    <message>
        <source>By the length</source>
        <translation>期間に合わせる</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日単位</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週単位</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月単位</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年単位</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>ページのプレビュー</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>実行を追加</translation>
    </message>
    <message>
        <source>Add a run: two or more print a comparison</source>
        <translation>実行を追加: 2件以上で比較を作成</translation>
    </message>
    <message>
        <source>Runs that match</source>
        <translation>一致する実行</translation>
    </message>
    <message>
        <source>Take %1 out of the report</source>
        <translation>%1をレポートから外す</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>レポートから外す</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>レポートのセクション</translation>
    </message>
    <message>
        <source>Space includes a section, Alt+Up and Alt+Down move it; or drag it.</source>
        <translation>Spaceでセクションを含め、Alt+↑とAlt+↓で移動します。ドラッグもできます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Runs analysed</source>
        <translation>分析済みの実行</translation>
    </message>
    <message>
        <source>Goes on with the runs that are analysed by now</source>
        <translation>ここまでに分析した実行で続行します</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>実行%2件中%1件</translation>
    </message>
    <message>
        <source>Reported and recomputed</source>
        <translation>報告値と再計算値</translation>
    </message>
    <message>
        <source>Use for %1</source>
        <translation>%1に使う値</translation>
    </message>
    <message>
        <source>There is only one figure that can be used.</source>
        <translation>使用できる数値は1つだけです。</translation>
    </message>
    <message>
        <source>Which of the two figures the run counts with; Ctrl+Z takes it back.</source>
        <translation>実行に2つの数値のどちらを使うか。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>The file states no total that RunCost makes as well.</source>
        <translation>ファイルには、RunCostも算出する合計がありません。</translation>
    </message>
    <message>
        <source>All figures agree within 5 %.</source>
        <translation>すべての数値が5 %以内で一致しています。</translation>
    </message>
    <message>
        <source>One figure differs by more than 5 %, and the difference is explained.</source>
        <translation>1つの数値に5 %を超える差がありますが、理由は判明しています。</translation>
    </message>
    <message>
        <source>%1 figures differ by more than 5 %; every difference is explained.</source>
        <translation>%1つの数値に5 %を超える差がありますが、理由はすべて判明しています。</translation>
    </message>
    <message>
        <source>One difference has no known reason.</source>
        <translation>1つの差の理由が不明です。</translation>
    </message>
    <message>
        <source>%1 differences have no known reason.</source>
        <translation>%1つの差の理由が不明です。</translation>
    </message>
    <message>
        <source>%1 of %2 explained</source>
        <translation>%2個中%1個が説明済み</translation>
    </message>
    <message>
        <source>Re-price runs</source>
        <translation>実行の価格を更新</translation>
    </message>
    <message>
        <source>Runs keep the prices of their first analysis. This takes the present ones (catalog %1) instead. It can be undone.</source>
        <translation>実行は最初の分析時の価格を保持します。これを現在の価格（カタログ%1）に置き換えます。元に戻せます。</translation>
    </message>
    <message>
        <source>All runs with other prices</source>
        <translation>価格の異なるすべての実行</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>価格の日付</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>現在の合計</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>新しい合計</translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation>更新前後の合計</translation>
    </message>
    <message>
        <source>Re-price 1 run</source>
        <translation>実行1件の価格を更新</translation>
    </message>
    <message>
        <source>They have the present prices already.</source>
        <translation>すでに現在の価格です。</translation>
    </message>
    <message>
        <source>%1 → %2  %3</source>
        <translation>%1 → %2  %3</translation>
    </message>
    <message>
        <source>, %1 without a price</source>
        <translation>、価格なし%1件</translation>
    </message>
    <message>
        <source>One run re-priced.</source>
        <translation>実行1件の価格を更新しました。</translation>
    </message>
    <message>
        <source>%1 runs re-priced.</source>
        <translation>実行%1件の価格を更新しました。</translation>
    </message>
    <message>
        <source>Sequence length comparison</source>
        <translation>系列長の比較</translation>
    </message>
    <message>
        <source>It is no summary of runs.</source>
        <translation>実行の要約ではありません。</translation>
    </message>
    <message>
        <source>“%1” holds no run.</source>
        <translation>「%1」に実行がありません。</translation>
    </message>
    <message>
        <source>Catalog row</source>
        <translation>カタログの行</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>独自の値</translation>
    </message>
    <message>
        <source>Valid from, a day</source>
        <translation>適用開始日</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>runs since then</source>
        <translation>以降の実行</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>contract, support plan, …</source>
        <translation>契約、サポートプラン、…</translation>
    </message>
    <message>
        <source>invoice, quote, …</source>
        <translation>請求書、見積書、…</translation>
    </message>
    <message>
        <source>Use shipped</source>
        <translation>同梱値を使う</translation>
    </message>
    <message>
        <source>Save own value</source>
        <translation>独自の値を保存</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新しい価格</translation>
    </message>
    <message>
        <source>of a place that the catalog does not have</source>
        <translation>カタログにない場所の価格</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This is the shipped value.</source>
        <translation>これは同梱値です。</translation>
    </message>
    <message>
        <source>Add price</source>
        <translation>価格を追加</translation>
    </message>
    <message>
        <source>Save own price</source>
        <translation>独自の価格を保存</translation>
    </message>
    <message>
        <source>The own value is no number.</source>
        <translation>独自の値が数値ではありません。</translation>
    </message>
    <message>
        <source>other providers</source>
        <translation>他のプロバイダー</translation>
    </message>
    <message>
        <source>This value cannot be saved.</source>
        <translation>この値は保存できません。</translation>
    </message>
    <message>
        <source>You have this price already; choose it in the table.</source>
        <translation>この価格はすでにあります。表で選択してください。</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>%1文字を超えています</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>「%1」は%2のいずれでもありません</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is needed</source>
        <translation>0から%1の数値が必要です</translation>
    </message>
    <message>
        <source>there is no such field; the fields are %1</source>
        <translation>そのようなフィールドはありません。使えるフィールド: %1</translation>
    </message>
    <message>
        <source>there is no figure “%1”; the manual lists them</source>
        <translation>数値「%1」はありません。マニュアルに一覧があります</translation>
    </message>
    <message>
        <source>there is no assumption “%1”</source>
        <translation>前提条件「%1」はありません</translation>
    </message>
    <message>
        <source>“%1” is a choice and takes a word</source>
        <translation>「%1」は選択項目で、語を指定します</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3</source>
        <translation>「%1」は%2から%3の範囲です</translation>
    </message>
    <message>
        <source>“%1” takes a number or a word</source>
        <translation>「%1」には数値または語を指定します</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” can be</source>
        <translation>「%1」は「%2」に指定できません</translation>
    </message>
    <message>
        <source>“%1” takes a number, or a factor such as "x0.5"</source>
        <translation>「%1」には数値、または"x0.5"のような係数を指定します</translation>
    </message>
    <message>
        <source>an object of assumptions is needed</source>
        <translation>前提条件のオブジェクトが必要です</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens are needed</source>
        <translation>英小文字、数字、ハイフンが必要です</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>trueまたはfalseが必要です</translation>
    </message>
    <message>
        <source>typical_low and typical_high belong together, the lower one first</source>
        <translation>typical_lowとtypical_highは対で、小さい方を先に指定します</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>独自のルール</translation>
    </message>
    <message>
        <source>There is no such run, and nothing has been imported yet.</source>
        <translation>そのような実行はありません。まだ何もインポートされていません。</translation>
    </message>
    <message>
        <source>The store holds no run yet.</source>
        <translation>ストアにはまだ実行がありません。</translation>
    </message>
    <message>
        <source>There is no run with this id or name.</source>
        <translation>このIDまたは名前の実行はありません。</translation>
    </message>
    <message>
        <source>%1 runs have this name; use an id: %2%3.</source>
        <translation>この名前の実行が%1件あります。IDを指定してください: %2%3。</translation>
    </message>
    <message>
        <source>There is no saved scenario of this name.</source>
        <translation>この名前の保存済みシナリオはありません。</translation>
    </message>
    <message>
        <source>It is a link, which is not followed.</source>
        <translation>リンクのため、たどりません。</translation>
    </message>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1は除外されました。%2</translation>
    </message>
    <message>
        <source>It holds no object.</source>
        <translation>オブジェクトがありません。</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source> (sample)</source>
        <translation> （サンプル）</translation>
    </message>
    <message>
        <source>Runs without any price: %1.</source>
        <translation>価格がまったくない実行: %1。</translation>
    </message>
    <message>
        <source>Runs whose energy is unknown: %1.</source>
        <translation>エネルギーが不明な実行: %1。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>「%1」は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>RunCost export</source>
        <translation>RunCostエクスポート</translation>
    </message>
    <message>
        <source>It is no export of RunCost.</source>
        <translation>RunCostのエクスポートではありません。</translation>
    </message>
    <message>
        <source>Fold to the edge</source>
        <translation>端に折りたたむ</translation>
    </message>
    <message>
        <source>Filter by name, tag or note</source>
        <translation>名前、タグ、メモで絞り込み</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>実行を絞り込む</translation>
    </message>
    <message>
        <source>No run fits the filter.</source>
        <translation>フィルターに一致する実行がありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>runs shown</comment>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>Reading the runs.</source>
        <translation>実行を読み込んでいます。</translation>
    </message>
    <message>
        <source>No runs yet.
Imported runs are listed here.</source>
        <translation>実行はまだありません。
インポートした実行がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1件選択</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1件表示</translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation>%1、ベースライン</translation>
    </message>
    <message>
        <source>Explain cost</source>
        <translation>コストの根拠を表示</translation>
    </message>
    <message>
        <source>Explain energy</source>
        <translation>エネルギーの根拠を表示</translation>
    </message>
    <message>
        <source>Explain CO₂e</source>
        <translation>CO₂eの根拠を表示</translation>
    </message>
    <message>
        <source>Explain score</source>
        <translation>スコアの根拠を表示</translation>
    </message>
    <message>
        <source>Export runs…</source>
        <translation>実行をエクスポート…</translation>
    </message>
    <message>
        <source>Filter by this project</source>
        <translation>このプロジェクトで絞り込む</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>実行を削除</translation>
    </message>
    <message>
        <source>This is the sum of the baselines; the scenario is not in it.</source>
        <translation>ベースラインの合計です。シナリオは含まれません。</translation>
    </message>
    <message>
        <source>%1: SAMPLE, made for demonstration</source>
        <translation>%1: サンプル、デモ用データ</translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by more than 999 %.</source>
        <translation>%1。報告値と再計算値の差が999 %を超えています。</translation>
    </message>
    <message>
        <source>%1. Reported and recomputed figures differ by %2 %.</source>
        <translation>%1。報告値と再計算値の差は%2 %です。</translation>
    </message>
    <message>
        <source>One part of the cost is unknown</source>
        <translation>コストの1項目が不明</translation>
    </message>
    <message>
        <source>%1 parts of the cost are unknown</source>
        <translation>コストの%1項目が不明</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>column; the sign of a currency</comment>
        <translation>コスト %1</translation>
    </message>
    <message>
        <source>%1: cost %2 %5, energy %3 kWh, emissions %4 kg</source>
        <extracomment>Sums for a screen reader: "86 shown: cost 9,870 $, energy 1,064 kWh, emissions 383 kg"</extracomment>
        <translation>%1: コスト%2 %5、エネルギー%3 kWh、排出量%4 kg</translation>
    </message>
    <message>
        <source>A click explains a sum; Enter explains the cost of the runs that are shown</source>
        <translation>クリックで合計の根拠、Enterで表示中の実行のコストの根拠を表示します</translation>
    </message>
    <message>
        <source>Reset all</source>
        <comment>as short as possible</comment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>a list of scenarios</comment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <comment>as short as possible</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change a value first: there is nothing to save.</source>
        <translation>先に値を変更してください。保存するものがありません。</translation>
    </message>
    <message>
        <source>Load scenario %1</source>
        <translation>シナリオ%1を読み込む</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>シナリオ%1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>%1増加</translation>
    </message>
    <message>
        <source>Scenario %1, baseline %2, %3</source>
        <translation>シナリオ%1、ベースライン%2、%3</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>すべての設定をリセット</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>How everything in the window is shown. Reports are always light.</source>
        <translation>ウィンドウ全体の表示方法です。レポートは常にライトです。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− step through the sizes, Ctrl+0 goes back to 100 %.</source>
        <translation>Ctrl++とCtrl+−でサイズを変え、Ctrl+0で100 %に戻します。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Change currency…</source>
        <translation>通貨を変更…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>What happens when RunCost is started.</source>
        <translation>RunCostの起動時の動作です。</translation>
    </message>
    <message>
        <source>Show what was shown the last time</source>
        <translation>前回の表示を復元</translation>
    </message>
    <message>
        <source>The same runs, page and scenario, as far as they are still in the store.</source>
        <translation>ストアに残っている限り、同じ実行、ページ、シナリオを表示します。</translation>
    </message>
    <message>
        <source>Keep to one window</source>
        <translation>ウィンドウを1つに保つ</translation>
    </message>
    <message>
        <source>A second start hands its files to the window that is open, and brings it to the front.</source>
        <translation>2回目の起動では、開いているウィンドウにファイルを渡し、前面に表示します。</translation>
    </message>
    <message>
        <source>From the next start on, there is one window.</source>
        <translation>次回の起動から、ウィンドウは1つになります。</translation>
    </message>
    <message>
        <source>From the next start on, each start has a window of its own.</source>
        <translation>次回の起動から、起動ごとに別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>New and grown files in these folders come in by themselves while the window is open.</source>
        <translation>ウィンドウを開いている間、これらのフォルダーの新しいファイルや増えたファイルを自動で取り込みます。</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視を停止</translation>
    </message>
    <message>
        <source>Prices, grid intensities and constants that RunCost assumes where a run says nothing are rows of the catalog; own rows take the place of shipped ones. Rules of your own add recommendations.</source>
        <translation>実行に記録がない場合にRunCostが仮定する価格、電力の炭素強度、定数は、カタログの行です。独自の行は同梱の行より優先されます。独自のルールで推奨事項を追加できます。</translation>
    </message>
    <message>
        <source>Open the catalog</source>
        <translation>カタログを開く</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>%1 at %2 per USD</source>
        <comment>currency and rate</comment>
        <translation>%1、1 USD = %2</translation>
    </message>
    <message>
        <source>These settings are forgotten at the end.</source>
        <translation>これらの設定は終了時に破棄されます。</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation>ディスクに書き込めません</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>セル%1</translation>
    </message>
    <message>
        <source>Own rows against the shipped catalog</source>
        <translation>独自の行と同梱カタログの比較</translation>
    </message>
    <message>
        <source>Every field that your rows change or add.</source>
        <translation>独自の行で変更または追加されるすべてのフィールド。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct --json)</source>
        <translation>Slurmジョブ (sacct --json)</translation>
    </message>
    <message>
        <source>It holds no list of Slurm jobs.</source>
        <translation>Slurmジョブのリストがありません。</translation>
    </message>
    <message>
        <source>Job %1 of the list is no object.</source>
        <translation>一覧のジョブ%1はオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Slurm jobs (sacct)</source>
        <translation>Slurmジョブ (sacct)</translation>
    </message>
    <message>
        <source>The first line names no fields of sacct. List the jobs without --noheader.</source>
        <translation>1行目にsacctのフィールド名がありません。--noheaderなしでジョブを一覧してください。</translation>
    </message>
    <message>
        <source>Re-price…</source>
        <translation>価格を更新…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>sample runs</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove sample runs</source>
        <translation>サンプルの実行を削除</translation>
    </message>
    <message>
        <source>SAMPLE runs ·</source>
        <translation>サンプルの実行 ·</translation>
    </message>
    <message>
        <source>Loading runs…</source>
        <translation>実行を読み込み中…</translation>
    </message>
    <message>
        <source>Catalog version %1</source>
        <translation>カタログのバージョン%1</translation>
    </message>
    <message>
        <source>Prices of %1, newer ones exist</source>
        <translation>価格: %1（より新しい価格あり）</translation>
    </message>
    <message>
        <source>Prices: catalog %1, %2 days old</source>
        <translation>価格: カタログ%1、%2日経過</translation>
    </message>
    <message>
        <source>Prices: catalog %1</source>
        <translation>価格: カタログ%1</translation>
    </message>
    <message>
        <source>%1 + %2 own</source>
        <translation>%1 + 独自%2件</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>ストアなし</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1（読み取り専用）</translation>
    </message>
    <message>
        <source>From a report, not in the store: %1</source>
        <translation>レポートより、ストア外: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1 selected: %2 · %3 kWh · %4 kg</source>
        <comment>count, money, energy, carbon</comment>
        <translation>%1件選択: %2 · %3 kWh · %4 kg</translation>
    </message>
    <message>
        <source>, %1 unpriced</source>
        <comment>number of runs</comment>
        <translation>、価格なし%1件</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ%1 / %2: %3</translation>
    </message>
    <message>
        <source>The store is in use by another program. Try again when it has finished.</source>
        <translation>ストアは別のプログラムが使用中です。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 deleted run(s) were left out; import with --include-deleted to have them.</source>
        <translation>削除済みの実行%1件を除外しました。--include-deletedを付けるとインポートできます。</translation>
    </message>
    <message>
        <source>%1 run(s) are marked as running: they have no end, so their time and cost are unknown.</source>
        <translation>実行%1件が実行中とされています。終了時刻がないため、時間とコストは不明です。</translation>
    </message>
    <message>
        <source>%1 parent run(s) hold other runs: their time and energy are counted there.</source>
        <translation>親の実行%1件に他の実行が含まれます。時間とエネルギーは子の実行で計上します。</translation>
    </message>
    <message>
        <source>RunCost store</source>
        <translation>RunCostストア</translation>
    </message>
    <message>
        <source>It is no RunCost store.</source>
        <translation>RunCostストアではありません。</translation>
    </message>
    <message>
        <source>Run %1 of the store has no identity.</source>
        <translation>ストアの実行%1に識別情報がありません。</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>読み取り中にファイルが変更されました。</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>ダッシュボードに戻る (Esc)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>%1, %2, the reference</source>
        <translation>%1、%2、基準</translation>
    </message>
    <message>
        <source>%1, %2: make it the reference</source>
        <translation>%1、%2: 基準にする</translation>
    </message>
    <message>
        <source>Cost, same scale</source>
        <translation>コスト（同一目盛）</translation>
    </message>
    <message>
        <source>All assumptions are the same. Show them</source>
        <translation>前提条件はすべて同じです。表示する</translation>
    </message>
    <message>
        <source>1 more is the same in all columns. Show it</source>
        <translation>他の1件は全列で同じです。表示する</translation>
    </message>
    <message>
        <source>%1 more are the same in all columns. Show them</source>
        <translation>他の%1件は全列で同じです。表示する</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>The header comes again in %1 place(s).</source>
        <translation>%1か所でヘッダーが繰り返されています。</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Tag %1: remove</source>
        <translation>タグ%1: 削除</translation>
    </message>
    <message>
        <source>Remove the tag %1 (Delete)</source>
        <translation>タグ%1を削除 (Delete)</translation>
    </message>
    <message>
        <source>key=value, key=value</source>
        <translation>key=value, key=value</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>メニュー (Alt+M)</translation>
    </message>
    <message>
        <source>No scenario saved</source>
        <translation>保存済みシナリオなし</translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation>保存済みシナリオ</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>シナリオを保存</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>シナリオ: %1</translation>
    </message>
    <message>
        <source>One input at a time</source>
        <translation>入力を1つずつ変化</translation>
    </message>
    <message>
        <source>Each bar moves one input from its low to its high end; the others stay where they are.</source>
        <translation>各棒は1つの入力を下限から上限まで動かしたものです。他の入力は固定です。</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>安い</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少ない</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多い</translation>
    </message>
    <message>
        <source>One input at a time: menu</source>
        <translation>入力を1つずつ変化: メニュー</translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation>この数値の根拠を表示</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Esc. The tour is under Help in the menu.</source>
        <translation>Esc。ツアーはメニューの「ヘルプ」にあります。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Weights &amp; Biases run</source>
        <translation>Weights &amp; Biasesの実行</translation>
    </message>
    <message>
        <source>It is no run folder of Weights &amp; Biases.</source>
        <translation>Weights &amp; Biasesの実行フォルダーではありません。</translation>
    </message>
    <message>
        <source>The run folder holds neither wandb-metadata.json nor wandb-summary.json nor config.yaml; its binary log is not read.</source>
        <translation>実行フォルダーにwandb-metadata.json、wandb-summary.json、config.yamlのいずれもありません。バイナリログは読み取りません。</translation>
    </message>
    <message>
        <source>No more than %1 folders can be watched. Remove one first.</source>
        <translation>監視できるフォルダーは%1個までです。先に1個外してください。</translation>
    </message>
    <message>
        <source>Select a run to see what would change its cost.</source>
        <translation>実行を選択すると、コストを変える要素が表示されます。</translation>
    </message>
    <message>
        <source>Effect on</source>
        <translation>影響の対象</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Paste table…</source>
        <translation>表を貼り付け…</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>ストアを開く…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>レポートを印刷…</translation>
    </message>
    <message>
        <source>Remove selected runs</source>
        <translation>選択した実行を削除</translation>
    </message>
    <message>
        <source>Reset all what-if values</source>
        <translation>What-ifの値をすべてリセット</translation>
    </message>
    <message>
        <source>Show or hide runs</source>
        <translation>実行の表示/非表示</translation>
    </message>
    <message>
        <source>Show or hide what if</source>
        <translation>What-ifの表示/非表示</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Note and tags of the run</source>
        <translation>実行のメモとタグ</translation>
    </message>
    <message>
        <source>Update catalog from file…</source>
        <translation>ファイルからカタログを更新…</translation>
    </message>
    <message>
        <source>Re-price runs…</source>
        <translation>実行の価格を更新…</translation>
    </message>
    <message>
        <source>Currency…</source>
        <translation>通貨…</translation>
    </message>
    <message>
        <source>Explain the total</source>
        <translation>合計の根拠を表示</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>テーマ: システム</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>テーマ: ハイコントラスト</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>ツアーを表示</translation>
    </message>
    <message>
        <source>Explain the part with the keyboard</source>
        <translation>フォーカス中の部分を説明</translation>
    </message>
    <message>
        <source>What is this? Point at it</source>
        <translation>これは何？ 対象をクリック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1には値が必要です。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション%1はありません。</translation>
    </message>
    <message>
        <source>%1 points. The arrow keys move along the curve.</source>
        <translation>%1点。矢印キーで曲線上を移動します。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Read-out of a curve: unit, place on the axis and value: "epoch 12: 0.42"</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The column “%1” occurs twice.</source>
        <translation>列「%1」が重複しています。</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>列「%1」がありません。</translation>
    </message>
    <message>
        <source>The line has more than 2,000 cells.</source>
        <translation>行のセルが2,000個を超えています。</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The header cannot be read. %1</source>
        <translation>ヘッダーを読み取れません。%1</translation>
    </message>
    <message>
        <source>It is a CPU load profile of CodeCarbon, not a list of emissions.</source>
        <translation>CodeCarbonのCPU負荷プロファイルで、排出量の一覧ではありません。</translation>
    </message>
    <message>
        <source>Another row of the same run; the longest one counts.</source>
        <translation>同じ実行の別の行です。最も長いものを採用します。</translation>
    </message>
    <message>
        <source>The cells of this line stand in another order than the header; they were put right.</source>
        <translation>この行のセルはヘッダーと順序が異なるため、並べ直しました。</translation>
    </message>
    <message>
        <source>The cells of this line do not fit the header.</source>
        <translation>この行のセルがヘッダーと一致しません。</translation>
    </message>
    <message>
        <source>“%1” is impossibly large.</source>
        <translation>「%1」はあり得ない大きさです。</translation>
    </message>
    <message>
        <source>“%1” is not stated; it counts as unknown.</source>
        <translation>「%1」の記載がありません。不明として扱います。</translation>
    </message>
    <message>
        <source>The energy is 0 although the run took time: it was probably not measured.</source>
        <translation>実行に時間がかかったのにエネルギーが0です。おそらく測定されていません。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>dd MMM</source>
        <extracomment>A date without its year, as QDate formats it: d day, dd with a leading 0, MMM short name of the month, M number</extracomment>
        <translation>MM/dd</translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <extracomment>A date and time, as QDateTime formats them</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: "AWS, spot, us-east-1"</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Effect of one step of a slider: "$9.66 / 10 %"</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no energy effect</source>
        <translation>エネルギーへの影響なし</translation>
    </message>
    <message>
        <source>no CO₂e effect</source>
        <translation>CO₂eへの影響なし</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2, baseline %3</source>
        <translation>%1、%2、ベースライン%3</translation>
    </message>
    <message>
        <source>%1, %2, baseline %3, %4</source>
        <extracomment>Name of a slider for a screen reader: lever, value, baseline value, effect of one step.</extracomment>
        <translation>%1、%2、ベースライン%3、%4</translation>
    </message>
    <message>
        <source>The run “%1” ends before it starts; its duration is unknown.</source>
        <translation>実行「%1」は開始前に終了しています。所要時間は不明です。</translation>
    </message>
    <message>
        <source>%1, system metrics</source>
        <translation>%1、システムメトリクス</translation>
    </message>
    <message>
        <source>%1, %2 power samples of %3 GPU(s), without the host</source>
        <translation>%1、GPU %3台の電力サンプル%2件、ホストを除く</translation>
    </message>
    <message>
        <source>The power samples of “%1” cover %2 % of its time; its energy is that part.</source>
        <translation>「%1」の電力サンプルは時間の%2 %をカバーしています。エネルギーはその部分の値です。</translation>
    </message>
    <message>
        <source>“%1” of “%2” has %3 points; the least and the greatest of each of %4 stretches are kept.</source>
        <translation>「%2」の「%1」は%3点あるため、%4区間それぞれの最小と最大を残します。</translation>
    </message>
    <message>
        <source>Parent of other runs: its time, energy and cost are counted there.</source>
        <translation>他の実行の親です。時間、エネルギー、コストは子の実行で計上します。</translation>
    </message>
    <message>
        <source>The run %1 was left out: its meta.yaml cannot be used. %2</source>
        <translation>実行%1は除外されました。meta.yamlを使用できません。%2</translation>
    </message>
    <message>
        <source>It names no run id.</source>
        <translation>実行IDがありません。</translation>
    </message>
    <message>
        <source>The run %1 names another id in its meta.yaml; the folder's name counts.</source>
        <translation>実行%1のmeta.yamlに別のIDがあります。フォルダー名を採用します。</translation>
    </message>
    <message>
        <source>“%1” of the run %2 is no time; it counts as unknown.</source>
        <translation>実行%2の「%1」は時刻ではありません。不明として扱います。</translation>
    </message>
    <message>
        <source>“%1” was left out. %2</source>
        <translation>「%1」は除外されました。%2</translation>
    </message>
    <message>
        <source>“%1” is no regular file; it was left out.</source>
        <translation>「%1」は通常のファイルではないため、除外されました。</translation>
    </message>
    <message>
        <source>%1 line(s) of the metric “%2” of the run “%3” cannot be read; they were left out.</source>
        <translation>実行「%3」の評価指標「%2」の%1行を読み取れないため、除外しました。</translation>
    </message>
    <message>
        <source>It is an SQLite database without the tables of MLflow.</source>
        <translation>MLflowの表を含まないSQLiteデータベースです。</translation>
    </message>
    <message>
        <source>Its “%1” is no table but a view or something computed, which RunCost does not read.</source>
        <translation>「%1」が表ではなくビューか計算されたものです。RunCostは読み取りません。</translation>
    </message>
    <message>
        <source>Its table “%1” has no column “%2”.</source>
        <translation>表「%1」に列「%2」がありません。</translation>
    </message>
    <message>
        <source>There are more than %1 runs.</source>
        <translation>実行が%1件を超えています。</translation>
    </message>
    <message>
        <source>Row %1 of “runs” has no run id.</source>
        <translation>「runs」の%1行目に実行IDがありません。</translation>
    </message>
    <message>
        <source>“%1” of the run “%2” is no time; it counts as unknown.</source>
        <translation>実行「%2」の「%1」は時刻ではありません。不明として扱います。</translation>
    </message>
    <message>
        <source>%1 metric value(s) of the run “%2” are no numbers or beyond the limit; they were left out.</source>
        <translation>実行「%2」の評価指標の値%1個が数値でないか上限を超えているため、除外しました。</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1比</translation>
    </message>
    <message>
        <source>Weighted score, 0 – 100</source>
        <translation>加重スコア、0～100</translation>
    </message>
    <message>
        <source>✓ first</source>
        <translation>✓ 1位</translation>
    </message>
    <message>
        <source>Cost against time</source>
        <translation>コストと時間</translation>
    </message>
    <message>
        <source>No action of the catalog would lower the cost of this run.</source>
        <translation>この実行のコストを下げるアクションはカタログにありません。</translation>
    </message>
    <message>
        <source>The small numbers beside the figures lead here. Each input shows its value, half of its 90 % range where it has one, and where it comes from.</source>
        <translation>数値の横の小さな番号はここを指します。各入力について、値、90 % 範囲がある場合はその半幅、出所を示します。</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run, after the actions already taken.</source>
        <translation>工数は作業時間。節約は適用済みのアクション後の1実行あたり。</translation>
    </message>
    <message>
        <source>Effort in working time. Saving per run.</source>
        <translation>工数は作業時間。節約は1実行あたり。</translation>
    </message>
    <message>
        <source>Effort in working time. %1 more in the attached data.</source>
        <translation>工数は作業時間。他%1件は添付データにあります。</translation>
    </message>
    <message>
        <source>%1 more in the attached data</source>
        <translation>他%1件は添付データにあります</translation>
    </message>
    <message>
        <source>Training of this run in each place</source>
        <translation>この実行を各場所で学習した場合</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>The run “%1” has an impossible value: %2.</source>
        <translation>実行「%1」にあり得ない値があります: %2。</translation>
    </message>
    <message>
        <source>The figures of run %1 are damaged.</source>
        <translation>実行%1の数値が破損しています。</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>その時刻</translation>
    </message>
    <message>
        <source>the number of its series</source>
        <translation>その系列の数</translation>
    </message>
    <message>
        <source>the length of the series “%1”</source>
        <translation>系列「%1」の長さ</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is.</source>
        <translation>「%1」は破損しています。元のまま残しました。</translation>
    </message>
    <message>
        <source>“%1” in it is not of this version.</source>
        <translation>「%1」がこのバージョンのものではありません。</translation>
    </message>
    <message>
        <source>Tables are missing.</source>
        <translation>表が足りません。</translation>
    </message>
    <message>
        <source>“%1” is no RunCost store. It was left as it is.</source>
        <translation>「%1」はRunCostストアではありません。元のまま残しました。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer RunCost (store version %2; this one reads up to %3). It was left as it is.</source>
        <translation>「%1」は新しいRunCostで書かれています（ストアのバージョン%2、こちらの対応は%3まで）。元のまま残しました。</translation>
    </message>
    <message>
        <source>Slurm job %1</source>
        <translation>Slurmジョブ%1</translation>
    </message>
    <message>
        <source>The job %1 is listed again; the later state counts.</source>
        <translation>ジョブ%1が再び記載されています。後の状態を採用します。</translation>
    </message>
    <message>
        <source>Jobs that never started and are no runs: %1.</source>
        <translation>開始されず、実行ではないジョブ: %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full.</source>
        <translation>「%1」に書き込めません: ディスクの空きがありません。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again when it has finished.</source>
        <translation>「%1」は別のプログラムが使用中です。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened or read.</source>
        <translation>「%1」を開けないか、読み取れません。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than there is.</source>
        <translation>「%1」に必要なメモリが足りません。</translation>
    </message>
    <message>
        <source>A value is outside of what “%1” can keep.</source>
        <translation>値が「%1」に保存できる範囲を外れています。</translation>
    </message>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>「%1」を使用できません。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>lists of numbers</source>
        <translation>数値のリスト</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>name and values</source>
        <translation>名前と値</translation>
    </message>
    <message>
        <source>name, no values</source>
        <translation>名前、値なし</translation>
    </message>
    <message>
        <source>“%1” fits better</source>
        <translation>「%1」の方が適合</translation>
    </message>
    <message>
        <source>each value occurs once</source>
        <translation>どの値も1回だけ出現</translation>
    </message>
    <message>
        <source>No row of it can be read.</source>
        <translation>読み取れる行がありません。</translation>
    </message>
    <message>
        <source>Two columns are called “%1”; say which one counts with a column mapping.</source>
        <translation>「%1」という列が2つあります。どちらを使うか列マッピングで指定してください。</translation>
    </message>
    <message>
        <source>None of its columns is known as part of a training run; a column mapping can say what they are.</source>
        <translation>学習の実行の項目とわかる列がありません。列マッピングで内容を指定できます。</translation>
    </message>
    <message>
        <source>Too few of its columns are known as parts of a training run; a column mapping can say what they are.</source>
        <translation>学習の実行の項目とわかる列が少なすぎます。列マッピングで内容を指定できます。</translation>
    </message>
    <message>
        <source>Duration or end</source>
        <translation>所要時間または終了</translation>
    </message>
    <message>
        <source>GPU type and count</source>
        <translation>GPUの種類と数</translation>
    </message>
    <message>
        <source>Power or energy</source>
        <translation>電力またはエネルギー</translation>
    </message>
    <message>
        <source>changes from step to step</source>
        <translation>ステップごとに変化</translation>
    </message>
    <message>
        <source>is in %1; how many USD is one?</source>
        <translation>%1で記載されています。1単位は何USDですか？</translation>
    </message>
    <message>
        <source>mixes per cent and fractions</source>
        <translation>パーセントと比率が混在しています</translation>
    </message>
    <message>
        <source>Multiply values under 1 by 100</source>
        <translation>1未満の値を100倍する</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>could begin with the day or the month</source>
        <translation>日と月のどちらが先か不明です</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <source>names a place the catalog does not know</source>
        <translation>カタログにない場所があります</translation>
    </message>
    <message>
        <source>A JSON document may have %1 MiB; write one object a line instead.</source>
        <translation>JSON文書の上限は%1 MiBです。代わりに1行に1オブジェクトで書いてください。</translation>
    </message>
    <message>
        <source>The JSON holds no list of runs.</source>
        <translation>JSONに実行のリストがありません。</translation>
    </message>
    <message>
        <source>Entry %1 is no JSON object.</source>
        <translation>項目%1はJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>name and date pattern</source>
        <translation>名前と日付の形式</translation>
    </message>
    <message>
        <source>date pattern</source>
        <translation>日付の形式</translation>
    </message>
    <message>
        <source>name, size of the numbers</source>
        <translation>名前、数値の大きさ</translation>
    </message>
    <message>
        <source>no moments of time</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>name and unit</source>
        <translation>名前と単位</translation>
    </message>
    <message>
        <source>name, but not all are numbers</source>
        <translation>名前、ただし一部は数値以外</translation>
    </message>
    <message>
        <source>name, unit in the cells</source>
        <translation>名前、単位はセル内</translation>
    </message>
    <message>
        <source>no unit is named</source>
        <translation>単位の記載なし</translation>
    </message>
    <message>
        <source>name, no unit</source>
        <translation>名前、単位なし</translation>
    </message>
    <message>
        <source>%1 of %2 names known</source>
        <translation>%2個中%1個の名前が既知</translation>
    </message>
    <message>
        <source>two scales mixed</source>
        <translation>2種類の尺度が混在</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>of one epoch, not of the run</source>
        <translation>実行ではなく1エポックの値</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>設定値</translation>
    </message>
    <message>
        <source>values repeat</source>
        <translation>値が繰り返し出現</translation>
    </message>
    <message>
        <source>The row of a history has no step.</source>
        <translation>履歴の行にステップがありません。</translation>
    </message>
    <message>
        <source>The history holds more than %1 runs.</source>
        <translation>履歴の実行が%1件を超えています。</translation>
    </message>
    <message>
        <source>The history holds more than %1 values.</source>
        <translation>履歴の値が%1件を超えています。</translation>
    </message>
    <message>
        <source>The line is no valid UTF-8.</source>
        <translation>行が有効なUTF-8ではありません。</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>行がJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>“%1” occurs twice.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
    <message>
        <source>The row has more than 2,000 cells.</source>
        <translation>行のセルが2,000個を超えています。</translation>
    </message>
    <message>
        <source>The row has no figure of a run.</source>
        <translation>行に実行の数値がありません。</translation>
    </message>
    <message>
        <source>Some text is not UTF-8; it was read as Windows-1252.</source>
        <translation>一部のテキストがUTF-8ではないため、Windows-1252として読み取りました。</translation>
    </message>
    <message>
        <source>“%1” is no moment of time; it counts as unknown.</source>
        <translation>「%1」は時刻ではありません。不明として扱います。</translation>
    </message>
    <message>
        <source>%1, sum of %2</source>
        <translation>%1、%2の合計</translation>
    </message>
    <message>
        <source>“%1” is unknown in %2 of %3 rows.</source>
        <translation>「%1」は%3行中%2行で不明です。</translation>
    </message>
    <message>
        <source>“%1” has a currency sign in %2 of %3 rows.</source>
        <translation>「%1」は%3行中%2行に通貨記号があります。</translation>
    </message>
    <message>
        <source>“%1” is in another currency and counts as unknown; give its rate in USD with a column mapping.</source>
        <translation>「%1」は別の通貨のため、不明として扱います。列マッピングでUSDのレートを指定してください。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>The first line is no header of a table.</source>
        <translation>1行目が表のヘッダーではありません。</translation>
    </message>
    <message>
        <source>A quoted cell does not end.</source>
        <translation>引用符で囲まれたセルが閉じていません。</translation>
    </message>
    <message>
        <source>The row holds a zero byte.</source>
        <translation>行にゼロバイトがあります。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>行のセルは%1個、ヘッダーは%2個です。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header only %2.</source>
        <translation>行のセルは%1個ですが、ヘッダーは%2個しかありません。</translation>
    </message>
    <message>
        <source>The machine has %1 GPUs; how many of them the run used is not recorded.</source>
        <translation>マシンには%1台のGPUがありますが、実行が使った数は記録されていません。</translation>
    </message>
    <message>
        <source>“startedAt” is no time; it counts as unknown.</source>
        <translation>「startedAt」は時刻ではありません。不明として扱います。</translation>
    </message>
    <message>
        <source>“_runtime” is no usable number.</source>
        <translation>「_runtime」は使用できる数値ではありません。</translation>
    </message>
    <message>
        <source>Cannot use the rules file “%1”. %2%3.</source>
        <translation>ルールファイル「%1」を使用できません。%2%3。</translation>
    </message>
    <message>
        <source>Run 60 % on spot, with checkpoints</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>60 %をスポットで実行（チェックポイントあり）</translation>
    </message>
    <message>
        <source>Interruptible machines cost a fraction of the on-demand price. A checkpoint every 10 to 15 minutes limits what an interruption loses; the lost work and the restarts are in the figure.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>中断されうるマシンの価格は、オンデマンドの数分の一です。10～15分ごとのチェックポイントで、中断による損失を抑えられます。失われる作業と再起動は数値に含まれています。</translation>
    </message>
    <message>
        <source>Train in mixed precision</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>混合精度で学習</translation>
    </message>
    <message>
        <source>The tensor units of this GPU multiply in half precision, nearly twice as fast as in fp32. Weights and optimiser stay in fp32, so the result hardly changes; fp16 needs loss scaling, bf16 does not.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>このGPUのテンソルユニットは半精度で乗算し、fp32のほぼ2倍の速さです。重みとオプティマイザーはfp32のままなので、結果はほとんど変わりません。fp16では損失スケーリングが必要ですが、bf16では不要です。</translation>
    </message>
    <message>
        <source>Double the batch size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>バッチサイズを2倍に</translation>
    </message>
    <message>
        <source>Larger batches need fewer steps and keep the GPU busier. Raise the learning rate with the batch and watch the validation loss; what the memory allows is the limit.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>大きなバッチではステップ数が減り、GPUの稼働率が上がります。バッチに合わせて学習率を上げ、検証損失を監視してください。上限はメモリに収まる大きさです。</translation>
    </message>
    <message>
        <source>Stop early, with a patience of 5</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>patience 5で早期終了</translation>
    </message>
    <message>
        <source>Epochs after the loss has gone flat cost as much as the first ones. Where the run recorded its losses, the saving is that of its own curve: five evaluations without 0.5 % of improvement. Without a curve it is the typical 10 to 20 %; keep the best weights.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>損失が横ばいになった後のエポックにも、最初のエポックと同じコストがかかります。損失が記録された実行では、節約はその曲線によります（0.5 %の改善がない評価が5回続いた時点）。曲線がない場合は一般的な10～20 %とします。最良の重みを残してください。</translation>
    </message>
    <message>
        <source>Feed the GPU faster</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>GPUへのデータ供給を高速化</translation>
    </message>
    <message>
        <source>The GPU waits for data. More loader workers, pinned memory and data stored decoded usually cure it. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>GPUがデータを待っています。ローダーのワーカーを増やし、ピン留めメモリを使い、データをデコード済みで保存すると、たいてい解消します。節約は学習コストに対するものです。</translation>
    </message>
    <message>
        <source>Train on half the GPUs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>半分のGPU数で学習</translation>
    </message>
    <message>
        <source>The GPUs are less than half used, and fewer of them exchange less. The run takes longer, but the GPU-hours fall.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>GPUの使用率は半分未満です。数を減らせばGPU間の通信も減ります。実行時間は延びますが、GPU時間は減ります。</translation>
    </message>
    <message>
        <source>Train on a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>小さなGPUで学習</translation>
    </message>
    <message>
        <source>Less than 30 % of the computing units and 40 % of the memory are used. The cheapest GPU of the same provider that holds the run with a tenth to spare does the work for less; it takes longer in proportion to its speed.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>使用しているのは演算ユニットの30 %未満、メモリの40 %未満です。同じプロバイダーで1割の余裕をもって実行が収まる最安のGPUなら、より安く処理できます。時間は速度に応じて延びます。</translation>
    </message>
    <message>
        <source>Accumulate gradients to fit a smaller GPU</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>勾配を累積して小さなGPUに収める</translation>
    </message>
    <message>
        <source>Several small batches make one step: peak memory falls by up to half. Time stays about the same, so money is saved only when a cheaper GPU becomes large enough.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>小さなバッチ複数で1ステップとし、ピークメモリを最大で半分に減らします。時間はほぼ変わらないため、より安いGPUに収まるようになる場合にのみ節約になります。</translation>
    </message>
    <message>
        <source>Start with small inputs</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>小さな入力から始める</translation>
    </message>
    <message>
        <source>Short sequences or small images teach the first epochs as well and cost a fraction; the full size is needed only towards the end. The saving is of the training cost.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>最初のエポックは短い系列や小さな画像でも同様に学習でき、コストは数分の一です。フルサイズが必要なのは終盤だけです。節約は学習コストに対するものです。</translation>
    </message>
    <message>
        <source>Fine-tune adapters instead of all weights</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>全重みではなくアダプターをファインチューニング</translation>
    </message>
    <message>
        <source>Low-rank adapters train under 1 % of the weights, so optimiser state and checkpoints shrink and a smaller GPU may do. Training time falls little; compare the quality first.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>低ランクアダプターが学習する重みは1 %未満です。オプティマイザーの状態とチェックポイントが小さくなり、小さなGPUで足りることもあります。学習時間はあまり減りません。先に品質を比較してください。</translation>
    </message>
    <message>
        <source>Serve the model in INT8</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>モデルをINT8で提供</translation>
    </message>
    <message>
        <source>Dynamic quantisation stores weights in 8 bits: 2 to 4 times smaller and 1.5 to 2 times faster on a CPU, for 0.1 to 1 % accuracy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>動的量子化は重みを8ビットで保持します。サイズは2～4分の1、CPUでの速度は1.5～2倍になり、精度の低下は0.1～1 %です。</translation>
    </message>
    <message>
        <source>Try a smaller hidden size</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>隠れ層サイズを小さくする</translation>
    </message>
    <message>
        <source>A model 30 to 50 % smaller often loses under 2 % accuracy, and is cheaper to train, to keep and to serve.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>モデルを30～50 %小さくしても精度の低下は2 %未満のことが多く、学習、保存、提供のコストが下がります。</translation>
    </message>
    <message>
        <source>Distil into a small model for serving</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>提供用の小さなモデルに蒸留</translation>
    </message>
    <message>
        <source>A student of a fifth to a twentieth of the size keeps 90 to 98 % of the accuracy. It pays when predictions are the larger part of the cost; counted with a fifth of the time a prediction takes.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>5分の1から20分の1のサイズの生徒モデルで、精度の90～98 %を保てます。コストの大半が予測の場合に有効です。1件の予測時間を5分の1として計算しています。</translation>
    </message>
    <message>
        <source>Batch predictions, 8 per request</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>予測を1リクエスト8件にまとめる</translation>
    </message>
    <message>
        <source>One request with eight inputs costs little more than one with a single input. Each answer waits for the slowest of its batch.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>入力8件のリクエストのコストは、1件の場合とほとんど変わりません。各応答はバッチ内の最も遅いものを待ちます。</translation>
    </message>
    <message>
        <source>Export to an inference runtime</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>推論ランタイムにエクスポート</translation>
    </message>
    <message>
        <source>Fused kernels of a runtime such as ONNX Runtime answer 1.5 to 3 times faster on a CPU, without retraining.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>ONNX Runtimeなどのランタイムの融合カーネルは、再学習なしで、CPUでの応答を1.5～3倍速くします。</translation>
    </message>
    <message>
        <source>Let the service scale to zero</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>サービスをゼロまでスケールダウン</translation>
    </message>
    <message>
        <source>With few predictions a server is idle most of the month. Scaling with the load saves 40 to 80 % of the serving machine; large models then need 30 to 120 s to start.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>予測が少ない場合、サーバーは月の大半でアイドル状態です。負荷に応じたスケーリングで、提供用マシンの40～80 %を節約できます。ただし大きなモデルでは起動に30～120秒かかります。</translation>
    </message>
    <message>
        <source>Train at the cheapest place that fits</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>条件に合う最安の場所で学習</translation>
    </message>
    <message>
        <source>Another place trains this run for less on a GPU that holds it. Moving data and setting up cost half a day once; prices of marketplaces change daily.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>別の場所なら、実行が収まるGPUでより安く学習できます。データの移動と準備に一度だけ半日かかります。マーケットプレイスの価格は日々変わります。</translation>
    </message>
    <message>
        <source>Train short runs on your own machine</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>短い実行は自社マシンで学習</translation>
    </message>
    <message>
        <source>Runs below an hour rarely repay the 5 to 10 minutes of setting up a rented machine, which are billed too.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>1時間未満の実行では、レンタルマシンの準備にかかる5～10分（これも課金対象）に見合うことはまれです。</translation>
    </message>
    <message>
        <source>Train in the region with the cleanest grid</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>最もクリーンな系統のリージョンで学習</translation>
    </message>
    <message>
        <source>The same provider has a region whose electricity emits less. Prices differ little; look at where the data may go and what its transfer costs.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>同じプロバイダーに、電力の排出量がより少ないリージョンがあります。価格差はわずかです。データを置ける場所と転送コストを確認してください。</translation>
    </message>
    <message>
        <source>Start long runs in cheap and clean hours</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>長い実行は安くクリーンな時間帯に開始</translation>
    </message>
    <message>
        <source>With a tariff by the hour, nights and weekends are cheaper; where there is much solar power, noon is cleanest and the evening dirtiest. The saving is of the energy.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>時間帯別料金では夜間と週末が割安です。太陽光発電の多い地域では、正午が最もクリーンで、夕方が最も排出の多い時間帯です。節約はエネルギーに対するものです。</translation>
    </message>
    <message>
        <source>Keep the two best checkpoints only</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>最良のチェックポイント2個だけを残す</translation>
    </message>
    <message>
        <source>Three checkpoints are kept by default; older ones are hardly ever loaded again. A rule at the end of each epoch deletes the rest.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>既定では3個のチェックポイントを残しますが、古いものが再び読み込まれることはほとんどありません。各エポックの終わりに残りを削除するルールを設けます。</translation>
    </message>
    <message>
        <source>Move old artefacts to a colder tier</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>古い成果物を低頻度の階層に移す</translation>
    </message>
    <message>
        <source>What was not read for a month costs half in a warm tier and a tenth in a cold one. Mind the minimum stay (30 and 90 days) and the fee for reading it back. The saving is of the storage.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>1か月読み取られていないものは、ウォーム階層なら半額、コールド階層なら10分の1です。最低保存期間（30日と90日）と、読み戻しの料金に注意してください。節約はストレージに対するものです。</translation>
    </message>
    <message>
        <source>Compress artefacts before transfer</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>転送前に成果物を圧縮</translation>
    </message>
    <message>
        <source>Weights in half precision, columnar data and zstd together typically leave 60 % of the bytes. Leaving the provider is what costs; inside a region transfer is free.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>半精度の重み、列指向データ、zstdを組み合わせると、一般にバイト数は60 %になります。費用がかかるのはプロバイダーの外への転送で、リージョン内の転送は無料です。</translation>
    </message>
    <message>
        <source>Commit to a base load</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>ベースロードにコミット</translation>
    </message>
    <message>
        <source>Work that runs month after month is 20 to 40 % cheaper with a commitment of one year. Commit to the part that is always there, and take the rest on spot.</source>
        <extracomment>A recommendation of the catalog</extracomment>
        <translation>毎月続く作業は、1年のコミットメントで20～40 %安くなります。常に必要な分をコミットし、残りはスポットを使ってください。</translation>
    </message>
</context>
</TS>
